import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, locate } from '../../scripts/browsers/find.ts';
import { usualPlaces } from '../../scripts/browsers/places.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proffer-find-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string, text = '#!/bin/sh\n'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  it('takes the one the environment names', async () => {
    const path = program('my-browser');
    vi.stubEnv('PROFFER_BROWSER', path);
    expect(await findBrowser('chromium')).toBe(path);
  });

  it('says in one sentence that the named one is not there', async () => {
    vi.stubEnv('PROFFER_FIREFOX', '/nowhere/firefox');
    await expect(findBrowser('firefox')).rejects.toThrow('PROFFER_FIREFOX is set to /nowhere/firefox');
  });

  it('looks along the path for the usual names', async () => {
    const path = program('chromium');
    vi.stubEnv('PROFFER_BROWSER', '');
    vi.stubEnv('PATH', folder);
    expect(await findBrowser('chromium')).toBe(path);
  });

  it.runIf(process.platform === 'linux')(
    'passes by a script that only says to install the snap',
    async () => {
      program(
        'chromium',
        '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then echo "snap install chromium"; fi\n',
      );
      const real = program('google-chrome');
      vi.stubEnv('PROFFER_BROWSER', '');
      vi.stubEnv('PATH', folder);
      expect(await findBrowser('chromium')).toBe(real);
    },
  );

  it('takes no folder and no file that cannot be run for a program', () => {
    writeFileSync(join(folder, 'chromium'), '');
    vi.stubEnv('PATH', folder);
    expect(locate('chromium')).toBeUndefined();
    expect(locate(folder)).toBeUndefined();
  });
});

describe('the usual places', () => {
  it('have Chrome, Chromium and Edge, and Firefox, on every platform', () => {
    const windows = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' });
    expect(windows.chromium.filter((path) => path.endsWith('msedge.exe'))).toHaveLength(2);
    expect(usualPlaces('darwin').chromium.join()).toContain('Google Chrome.app');
    expect(usualPlaces('linux').firefox).toContain('firefox-esr');
  });
});
