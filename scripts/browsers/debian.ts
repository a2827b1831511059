import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * Installs distribution packages, fetching the package lists first when there are none.
 * @param remark hears what is happening, a line at a time
 * @throws Refusal with the installer's last lines
 */
export async function install(packages: readonly string[], remark: (text: string) => void): Promise<void> {
  if (!hasLists()) await apt(['update'], remark);
  const wanted = ['install', '--yes', '--no-install-recommends', ...packages];
  const first = await attempt(wanted, remark);
  if (first.code === 0) return;
  await apt(['update'], remark);
  await apt(wanted, remark);
}

async function apt(args: readonly string[], remark: (text: string) => void): Promise<void> {
  const { code, output } = await attempt(args, remark);
  if (code !== 0) throw new Refusal(`apt-get ${args.join(' ')} failed:\n${tail(output, 5)}`);
}

/** A new machine updates itself in the background: apt waits for its turn, in seconds, where it would give up. */
const OPTIONS = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];

const attempt = (args: readonly string[], remark: (text: string) => void) =>
  run('apt-get', [...OPTIONS, ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onLine: remark,
  });

function hasLists(): boolean {
  const folder = '/var/lib/apt/lists';
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('_Packages'));
}
