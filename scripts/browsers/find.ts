import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { Refusal } from '../terminal/refusal.ts';
import { distribution, install, mayInstall } from './debian.ts';
import { usualPlaces } from './places.ts';

export type Kin = 'chromium' | 'firefox';

interface Naming {
  variable: string;
  package: string;
  /** What to install where we can't; a whole sentence. */
  advice: string;
}

const NAMING: Record<Kin, Naming> = {
  chromium: {
    variable: 'PROFFER_BROWSER',
    package: 'chromium',
    advice: 'Install Google Chrome, Chromium or Microsoft Edge, or set PROFFER_BROWSER to the path of one.',
  },
  firefox: {
    variable: 'PROFFER_FIREFOX',
    package: 'firefox-esr',
    advice: 'Install Firefox from mozilla.org, or set PROFFER_FIREFOX to the path of its program.',
  },
};

/**
 * The path of a browser: the one the environment names, then the usual places, then (as root on Debian) a newly
 * installed one.
 * @param remark hears about an installation while it goes on
 * @throws Refusal saying in one sentence what to install
 */
export async function findBrowser(kin: Kin, remark: (text: string) => void = () => {}): Promise<string> {
  const { variable, package: name, advice } = NAMING[kin];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Refusal(`${variable} is set to ${named}, where there is no program.`);
  }
  const found = present(kin);
  if (found) return found;
  if (distribution() === 'ubuntu') {
    throw new Refusal(`No browser was found, and this system's own package of it needs snap. ${advice}`);
  }
  if (!mayInstall()) throw new Refusal(`No browser was found. ${advice}`);
  remark(`installing ${name}`);
  await install([name], (line) => remark(`installing ${name}: ${line}`));
  const installed = present(kin);
  if (installed) return installed;
  throw new Refusal(`The package ${name} was installed but brought no browser. ${advice}`);
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
