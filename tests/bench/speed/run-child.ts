import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The built program. */
export const program = join('bin', 'tesla-sentiment.js');

/** A script of the bench, as it was compiled. */
export function script(name: string): string {
  return join(import.meta.dirname, `${name}.js`);
}

/** What is told of a child while it runs. */
export interface Watch {
  /** Called with what it writes to standard output. */
  readonly onOutput?: (chunk: Buffer, pid: number) => void;
}

/**
 * Runs Node on its arguments to the end and returns the milliseconds that it took by the clock.
 * @throws Error when it fails
 */
export function runChild(args: readonly string[], { onOutput }: Watch = {}): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    child.stdout.on('data', (chunk) => onOutput?.(chunk, child.pid ?? 0));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      told = `${told}${text}`.slice(-2000);
    });
    child.on('error', reject).on('close', (status) => {
      if (status === 0) resolve(performance.now() - start);
      else reject(new Error(`node ${args.join(' ')} ended with ${status}: ${told}`));
    });
  });
}

/** The memory that a process has, in MB: its resident set where the system tells it, `null` elsewhere. */
export async function residentMegabytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
