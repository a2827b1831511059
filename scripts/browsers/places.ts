import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the installers of a platform put its browsers, the most suitable first; a bare name is looked up on the path. */
export interface Places {
  chromium: string[];
  firefox: string[];
}

/** The usual places of Chromium's and Firefox's kin on a platform. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv = process.env): Places {
  if (platform === 'darwin') return onMac();
  if (platform === 'win32') return onWindows(env);
  return {
    chromium: [
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
      'chromium-browser',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ],
    firefox: ['firefox-esr', 'firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
  };
}

function onMac(): Places {
  const apps = ['/Applications', join(homedir(), 'Applications')];
  const inApps = (inner: string) => apps.map((folder) => join(folder, inner));
  return {
    chromium: [
      ...inApps('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...inApps('Chromium.app/Contents/MacOS/Chromium'),
      ...inApps('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
    ],
    firefox: [
      ...inApps('Firefox.app/Contents/MacOS/firefox'),
      ...inApps('Firefox Developer Edition.app/Contents/MacOS/firefox'),
    ],
  };
}

function onWindows(env: NodeJS.ProcessEnv): Places {
  const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
    (root) => root !== undefined,
  );
  const under = (...inner: string[]) => roots.map((root) => join(root, ...inner));
  return {
    chromium: [
      ...under('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...under('Chromium', 'Application', 'chrome.exe'),
      ...under('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    firefox: under('Mozilla Firefox', 'firefox.exe'),
  };
}
