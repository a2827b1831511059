import { stripVTControlCharacters } from 'node:util';
import { bad, duration, good, quiet } from './paint.ts';

const LIVE = process.stdout.isTTY === true;

/** One line for one piece of work: its name while it runs, what came of it when it is done. */
export interface Step {
  /** Replaces the remark beside the name while the work goes on; unseen where output is no terminal. */
  remark(text: string): void;
  /** Closes the line. */
  done(text?: string): void;
  /** Closes the line of work that failed. */
  failed(text?: string): void;
}

const WIDTH = 22;

/** One line without colours, which would be cut in the middle. */
const plain = (text: string): string => stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();

/** Opens a line. Only one may be open at a time. */
export function step(name: string): Step {
  const begun = performance.now();
  const label = name.padEnd(WIDTH);
  if (LIVE) process.stdout.write(`  ${quiet('·')} ${label}`);
  const close = (mark: string, text: string) => {
    const took = quiet(duration(performance.now() - begun));
    process.stdout.write(`${LIVE ? '\r\x1b[2K' : ''}  ${mark} ${label} ${text ? `${text}  ` : ''}${took}\n`);
  };
  return {
    remark(text) {
      if (!LIVE) return;
      const room = Math.max(20, (process.stdout.columns ?? 80) - WIDTH - 6);
      process.stdout.write(`\r\x1b[2K  ${quiet('·')} ${label} ${quiet(plain(text).slice(0, room))}`);
    },
    done: (text = '') => close(good('✓'), text),
    failed: (text = '') => close(bad('✗'), text),
  };
}
