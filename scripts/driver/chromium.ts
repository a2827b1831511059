import { type ChildProcess, execFileSync } from 'node:child_process';
import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import type { Driven } from './driven.ts';
import { profileFor } from './profile.ts';

export interface ChromiumOptions {
  executable: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** A profile to go on with; a fresh one, removed at the end, when left out. */
  profile?: string;
  headless?: boolean;
  /** X display for a window; see `openDisplay`. */
  display?: string;
  /** Folder for downloads, under their own names. */
  downloads?: string;
  /** Whether the extension may run in private windows. */
  privateWindows?: boolean;
  /** In the person's own language, in a window that keeps the size it is given. */
  forPeople?: boolean;
}

export interface DrivenChromium extends Driven {
  kin: 'chromium';
  extension: Extension;
  /** Ends every process of the browser at once, as a power cut would; the profile stays. */
  kill(): Promise<void>;
}

const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
];

/**
 * Starts Chromium, Chrome or Edge with the unpacked extension.
 * Loading goes over the debugging pipe: branded Chrome ignores `--load-extension` since 137.
 */
export async function launchChromium(options: ChromiumOptions): Promise<DrivenChromium> {
  const profile = profileFor('chromium', options.profile);
  const browser = await launch({
    executablePath: options.executable,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    args: flags(options),
    env: {
      ...process.env,
      ...(options.forPeople ? {} : { LANGUAGE: 'en_US' }),
      ...(options.display ? { DISPLAY: options.display } : {}),
    },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    defaultViewport: options.forPeople || options.display ? null : { width: 1280, height: 900 },
    ...(options.downloads
      ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloads } }
      : {}),
    ...(options.forPeople ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
  });
  const extension = await loadExtension(browser, options);
  if (!options.forPeople && !options.profile) await closeWelcome(browser);
  return {
    kin: 'chromium',
    browser,
    extension,
    profile: profile.path,
    origin: `chrome-extension://${extension.id}`,
    openExtensionPage: async (path, type = 'tab') => {
      const page = await browser.newPage({ type });
      await page.goto(`chrome-extension://${extension.id}/${path}`);
      return page;
    },
    clickToolbar: (page: Page) => extension.triggerAction(page),
    kill: () => killAll(browser.process()),
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}

function flags(options: ChromiumOptions): string[] {
  return [
    ...FLAGS,
    ...(options.headless === false ? ['--window-size=1280,960', '--window-position=0,0'] : ['--disable-gpu']),
    ...(options.display ? ['--disable-gpu'] : []),
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.forPeople ? [] : ['--lang=en-US', '--accept-lang=en-US']),
  ];
}

/** Installs and waits for the worker: an event that comes before its first listener is lost. */
async function loadExtension(browser: Browser, options: ChromiumOptions): Promise<Extension> {
  const id = await browser.installExtension(options.extension, {
    enabledInIncognito: options.privateWindows ?? false,
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().includes(id),
  );
  await (await worker.worker())?.evaluate('0');
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The browser did not keep the extension in ${options.extension}`);
  return extension;
}

/** The first-run screen comes to the front whenever it is ready, and what is behind it stands still. */
async function closeWelcome(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await target.page())?.close();
}

/** Every process of the browser's group. Puppeteer starts it as the leader of a group of its own. */
async function killAll(child: ChildProcess | null): Promise<void> {
  if (!child?.pid || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else process.kill(-child.pid, 'SIGKILL');
  await gone;
}
