import { type Ended, type RunOptions, runShell } from '../cli/run-cli.js';

/** Every fault is stood with so much heap, in MB, and so many seconds of the processor, however busy the machine. */
const heapMegabytes = 512;
const seconds = 30;

/** Where bash, signals, devices and limits are those of Linux. */
export const linux = process.platform === 'linux';

/** Runs a bash command line, in which `$T` is the program, within the memory and time that faults are stood with. */
export function runBounded(line: string, options: RunOptions = {}): Promise<Ended> {
  const env = { NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`, ...options.env };
  return runShell(`ulimit -t ${seconds}; ${line}`, { ...options, env });
}

/** The rows of JSON lines. */
export function rowsOf(lines: string): readonly Readonly<Record<string, unknown>>[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** The codes of the problems that standard error tells of, each once, in their order. */
export function codesOf(stderr: string): readonly string[] {
  return [
    ...new Set([...stderr.matchAll(/^(?:error|warning)\[([a-z-]+)\]/gmu)].map(([, code = '']) => code)),
  ];
}
