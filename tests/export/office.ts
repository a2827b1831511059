import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** LibreOffice on the path, by either of its names. */
export const office = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
  .find((path) => existsSync(path));

/** What LibreOffice reads in a DOCX file, as plain text. */
export async function readByLibreOffice(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'proffer-docx-'));
  try {
    await writeFile(join(folder, 'index.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = [
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      join(folder, 'index.docx'),
    ];
    await promisify(execFile)(office ?? '', [profile, '--headless', ...target], { timeout: 90_000 });
    return await readFile(join(folder, 'index.txt'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
