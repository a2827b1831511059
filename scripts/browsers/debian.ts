import { existsSync, readFileSync } from 'node:fs';
import { Refusal } from '../terminal/refusal.ts';
import { run, tail } from '../terminal/run.ts';

export type Distribution = 'debian' | 'ubuntu' | null;

/** The distribution when it installs with apt; `null` on anything else. */
export function distribution(): Distribution {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(?:_LIKE)?=.*ubuntu/m.test(release) ? 'ubuntu' : 'debian';
}

/** Whether packages can be installed here without asking anybody. */
export const mayInstall = (): boolean => distribution() !== null && process.getuid?.() === 0;

/**
 * Installs distribution packages, after fetching the package lists: old ones name packages that are gone, and may lack
 * the part from which browsers are kept up to date.
 * @param remark hears what is happening, a line at a time
 * @throws Refusal with the installer's last lines
 */
export async function install(packages: readonly string[], remark: (text: string) => void): Promise<void> {
  // Lists that can't be fetched, because one of many servers is away, may still do.
  await attempt(['update'], remark);
  const wanted = ['install', '--yes', '--no-install-recommends', ...packages];
  const { code, output } = await attempt(wanted, remark);
  if (code !== 0) throw new Refusal(`apt-get ${wanted.join(' ')} failed:\n${tail(output, 5)}`);
}

/** A new machine updates itself in the background: apt waits for its turn, in seconds, where it would give up. */
const OPTIONS = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];

const attempt = (args: readonly string[], remark: (text: string) => void) =>
  run('apt-get', [...OPTIONS, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onLine: remark,
  });
