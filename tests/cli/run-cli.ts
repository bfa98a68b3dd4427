import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The built program. */
const bin = join(import.meta.dirname, '../../bin/tesla-sentiment.js');

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit status, `null` when a signal ended it. */
  readonly status: number | null;
}

export interface RunOptions {
  /** What the program finds on standard input. */
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

function run(command: string, args: readonly string[], { stdin = '', env, cwd }: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { PATH: process.env.PATH, NO_COLOR: '1', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => undefined).end(stdin);
    child.on('error', reject).on('close', (status) => resolve({ stdout, stderr, status }));
  });
}

/** Runs the program in a process of its own. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return run(process.execPath, [bin, ...args], options);
}

/** Runs a bash command line in which `$T` is the program. */
export function runShell(line: string, options: RunOptions = {}): Promise<Ended> {
  const env = { T: `${process.execPath} ${bin}`, ...options.env };
  return run('bash', ['--norc', '-c', line], { ...options, env });
}

// Not after each test: in concurrent tests such a hook would belong to whichever test runs just then.
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Makes a folder of the files that is removed after the tests, and returns its path. */
export async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tesla-sentiment-test-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** A thread of two posts as a text file. */
export const threadText =
  'The charge port jammed and nobody at the desk called me back.\n\u00a0\nThey replaced mine the same day. Great service!\n';
