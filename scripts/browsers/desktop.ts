import { distribution, install, mayInstall } from './debian.ts';
import { locate } from './find.ts';

/** Programs and the Debian packages they come in. */
const PACKAGES = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  soffice: 'libreoffice-writer',
  unzip: 'unzip',
  sha256sum: 'coreutils',
} as const;

export type Program = keyof typeof PACKAGES;

/** A screen that nobody sees, a window manager on it, and hands for mouse and keyboard. */
export const SCREEN = ['Xvfb', 'openbox', 'xdotool'] as const satisfies Program[];

/** What archives and documents of ours are read back with, by others than ourselves. */
export const READERS = ['soffice', 'unzip', 'sha256sum'] as const satisfies Program[];

const isMissing = (program: Program): boolean => locate(program) === undefined;
const packagesOf = (programs: readonly Program[]): string =>
  programs.map((program) => PACKAGES[program]).join(' ');

/**
 * Installs the programs that are missing, as root on Debian and Ubuntu; elsewhere it does nothing.
 * @returns those that are still missing: tests that need one leave themselves out
 * @throws Refusal with the installer's last lines
 */
export async function installPrograms(
  programs: readonly Program[],
  remark: (text: string) => void,
): Promise<Program[]> {
  const missing = programs.filter(isMissing);
  if (missing.length === 0 || !mayInstall()) return missing;
  const said = `installing ${packagesOf(missing)}`;
  remark(said);
  const packages = missing.map((program) => PACKAGES[program]);
  await install(packages, (line) => remark(`${said}: ${line}`));
  return missing.filter(isMissing);
}

/** What would bring missing programs, in half a sentence. */
export function adviceFor(missing: readonly Program[]): string {
  const how = distribution() === null ? '' : ` (sudo apt-get install ${packagesOf(missing)})`;
  return `for want of ${missing.join(', ')}${how}`;
}

/** Whether windows with real input can be had here: a virtual display or the means to install one. */
export const mayHaveDisplay = (): boolean =>
  process.platform === 'linux' && (mayInstall() || !SCREEN.some(isMissing));
