import { Refusal } from '../terminal/refusal.ts';
import { distribution, install, mayInstall } from './debian.ts';
import { locate } from './find.ts';

/** Programs and the Debian packages they come in. */
const PACKAGES = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  soffice: 'libreoffice-writer',
  pdftotext: 'poppler-utils',
} as const;

export type Program = keyof typeof PACKAGES;

/**
 * Makes sure that programs are here, installing what is missing as root on Debian and Ubuntu.
 * @throws Refusal naming the packages to install
 */
export async function ensurePrograms(
  programs: readonly Program[],
  remark: (text: string) => void = () => {},
): Promise<void> {
  const missing = programs.filter((program) => locate(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map((program) => PACKAGES[program]);
  if (!mayInstall()) {
    const how = distribution() ? `sudo apt-get install ${packages.join(' ')}` : missing.join(', ');
    throw new Refusal(`The tests need programs that are not installed: ${how}.`);
  }
  remark(`installing ${packages.join(', ')}`);
  await install(packages, (line) => remark(`installing ${packages.join(', ')}: ${line}`));
}

/** Whether windows with real input can be had here: a virtual display or the means to install one. */
export const mayHaveDisplay = (): boolean =>
  process.platform === 'linux' && (mayInstall() || (['Xvfb', 'openbox', 'xdotool'] as const).every(locate));
