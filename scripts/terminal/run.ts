import { spawn } from 'node:child_process';

export interface Ran {
  /** `null` when a signal ended it. */
  code: number | null;
  /** Standard output and error as they came, mixed. */
  output: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Hears each line as it comes, for progress. */
  onLine?: (line: string) => void;
}

/** What is kept to be shown later takes the colours of our own output. */
const COLOURS: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs a program without a shell and without input, and keeps what it prints. Never rejects: a missing program is code 127. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...COLOURS, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk;
      for (const line of String(chunk).split('\n')) if (line.trim()) options.onLine?.(line.trim());
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The last lines of an output, for an error message. */
export const tail = (output: string, lines = 12): string =>
  output.trimEnd().split('\n').slice(-lines).join('\n');
