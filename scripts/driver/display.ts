import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { atEnd } from '../terminal/ending.ts';
import { until } from './until.ts';

const execute = promisify(execFile);

/** A virtual screen with a window manager, and hands to use it. */
export interface Display {
  /** For the DISPLAY variable: `:91`. */
  name: string;
  /** Strikes keys in the window that has the focus: `alt+shift+k`, `Return`. */
  keys(...combinations: string[]): Promise<void>;
  type(text: string): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  click(button: 1 | 2 | 3): Promise<void>;
  close(): Promise<void>;
}

/** Opens a virtual screen of 1280 × 1000. Needs Xvfb, openbox and xdotool. */
export async function openDisplay(): Promise<Display> {
  const name = `:${freeNumber()}`;
  const env = { ...process.env, DISPLAY: name };
  const screen = spawn('Xvfb', [name, '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const ended = atEnd(() => end(screen));
  const hand = (...args: string[]) => execute('xdotool', args, { env }).then(() => undefined);
  await until(`the display ${name} answers`, () => hand('getdisplaygeometry').then(() => true));
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    name,
    keys: (...combinations) => hand('key', '--clearmodifiers', ...combinations),
    type: (text) => hand('type', '--delay', '20', text),
    // From the corner, as `--sync` waits until the pointer has moved: 15 s for one that is there already.
    moveTo: (x, y) =>
      hand('mousemove', '1279', '999', 'mousemove', '--sync', String(Math.round(x)), String(Math.round(y))),
    click: (button) => hand('click', String(button)),
    close: async () => {
      await end(manager);
      await ended();
    },
  };
}

function freeNumber(): number {
  let number = 90 + (process.pid % 400);
  while (existsSync(`/tmp/.X${number}-lock`)) number += 1;
  return number;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  return gone;
}
