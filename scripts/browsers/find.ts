import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Refusal } from '../terminal/refusal.ts';
import { distribution, install, mayInstall } from './debian.ts';
import { usualPlaces } from './places.ts';

export type Kin = 'chromium' | 'firefox';

interface Naming {
  variable: string;
  /** Of Debian. */
  package: string;
  /** Those that can be driven, wherever they come from. */
  kinds: string;
  /** Where to get one where the distribution has none that will do. */
  from: string;
}

const NAMING: Record<Kin, Naming> = {
  chromium: {
    variable: 'PROFFER_BROWSER',
    package: 'chromium',
    kinds: 'Google Chrome, Chromium or Microsoft Edge',
    from: 'Google Chrome (https://www.google.com/chrome/) or Microsoft Edge',
  },
  firefox: {
    variable: 'PROFFER_FIREFOX',
    package: 'firefox-esr',
    kinds: 'Firefox',
    from: 'Firefox (https://www.mozilla.org/firefox/)',
  },
};

/**
 * The path of a browser: the one the environment names, then the usual places, then (as root on Debian) a newly
 * installed one.
 * @param remark hears about an installation while it goes on
 * @throws Refusal saying in one sentence what to install
 */
export async function findBrowser(kin: Kin, remark: (text: string) => void = () => {}): Promise<string> {
  const { variable, package: name } = NAMING[kin];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Refusal(`${variable} is set to ${named}, where there is no program.`);
  }
  const found = present(kin);
  if (found) return found;
  if (!mayInstall() || distribution() === 'ubuntu') throw new Refusal(whatToInstall(kin));
  remark(`installing ${name}`);
  await install([name], (line) => remark(`installing ${name}: ${line}`));
  const installed = present(kin);
  if (installed) return installed;
  throw new Refusal(`The package ${name} was installed but brought no browser. ${whatToInstall(kin)}`);
}

/** One sentence for those for whom nothing can be installed from here: not Debian, not root, or only a snap to be had. */
function whatToInstall(kin: Kin): string {
  const { variable, package: name, kinds, from } = NAMING[kin];
  const ways = {
    debian: `install one (sudo apt-get install ${name})`,
    ubuntu: `Ubuntu packages it only as a snap, which cannot be driven from here: install ${from}`,
    other: `install ${kinds}`,
  };
  return `No browser was found: ${ways[distribution() ?? 'other']}, or set ${variable} to the path of one.`;
}

function present(kin: Kin): string | undefined {
  return usualPlaces(process.platform)
    [kin].map(locate)
    .find((path) => path !== undefined && !isSnapStub(path));
}

/** The full path of a program named by path or by name; `undefined` when it isn't there. */
export function locate(program: string): string | undefined {
  if (isAbsolute(program)) return isProgram(program) ? program : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ubuntu's apt packages of browsers are scripts that only tell to install the snap. */
function isSnapStub(path: string): boolean {
  if (process.platform !== 'linux' || statSync(path).size > 20_000) return false;
  const text = readFileSync(path, 'utf8');
  const snap = /\/snap\/bin\/[\w-]+/.exec(text)?.[0];
  return snap !== undefined && !existsSync(snap);
}
