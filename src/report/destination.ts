import { constants, fstatSync, unlinkSync } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import type { Problem } from '../problem.js';
import { outputProblem, systemCode } from './output-error.js';

/** Where the results go. */
export interface Destination {
  /** Writes when the last write is done; `false` when no more can be written. */
  write(text: string): Promise<boolean>;
  /** Makes the results last; the problem that kept them from it, if any. A reader that went away is none. */
  close(): Promise<Problem | null>;
  /** Drops what was written to a file, at once: the old file is what remains. */
  abort(): void;
}

/** A file that the results go to. */
export interface FileDestination extends Destination {
  /** The same as `write` for what is no text. */
  writeBytes(bytes: Uint8Array): Promise<boolean>;
}

/**
 * Writes to a file that appears, or takes the place of the old one, only when all is written:
 * a temporary file beside it is synced and renamed. A symbolic link stays and its target is replaced;
 * devices and pipes such as `/dev/null` are written to directly.
 */
export async function fileDestination(path: string): Promise<FileDestination | Problem> {
  try {
    const found = await statOrNull(path);
    if (found?.isDirectory()) return outputProblem(path, systemError('EISDIR'));
    if (found !== null && !found.isFile()) return handleDestination(path, await open(path, 'w'), null);
    if (found !== null) await access(path, constants.W_OK);
    const target = found === null ? await pathOfNewFile(path) : await realpath(path);
    const { handle, name } = await openBeside(target);
    if (found !== null) await handle.chmod(found.mode & 0o777);
    return handleDestination(path, handle, { temporary: name, target });
  } catch (error) {
    return outputProblem(path, error);
  }
}

/**
 * @param stdin the file descriptor of the input `-`
 * @throws {UsageError} when the output is one of the inputs, under whatever name
 */
export async function refuseInputAsOutput(
  output: string,
  inputs: readonly string[],
  stdin: number,
): Promise<void> {
  const target = await statOrNothing(output);
  if (target === null || !target.isFile()) return;
  for (const input of inputs) {
    const found = await statOrNothing(input === '-' ? stdin : input);
    if (found !== null && found.dev === target.dev && found.ino === target.ino) {
      throw new UsageError(
        `the output '${output}' is the same file as the input '${input}'; name another output`,
      );
    }
  }
}

/**
 * @param folder the files of the results go there
 * @throws {UsageError} when an input lies in it, which they could take the place of
 */
export async function refuseInputsIn(folder: string, files: readonly unknown[]): Promise<void> {
  const target = await realpath(folder).catch(() => null);
  if (target === null) return;
  for (const file of files) {
    if (typeof file !== 'string' || file === '-') continue;
    if ((await realpath(dirname(file)).catch(() => null)) !== target) continue;
    throw new UsageError(`the input '${file}' is in the output folder '${folder}'; name another folder`);
  }
}

/** Makes a folder, and those that it is in, where there is none; the problem that kept it from that, if any. */
export async function makeFolder(path: string): Promise<Problem | null> {
  try {
    await mkdir(path, { recursive: true });
    return null;
  } catch (error) {
    return outputProblem(path, error);
  }
}

/** Texts for a file are written together up to about so many characters. */
const writeCharacters = 64 * 1024;

interface Replacement {
  readonly temporary: string;
  readonly target: string;
}

function handleDestination(
  path: string,
  handle: FileHandle,
  replacement: Replacement | null,
): FileDestination {
  let failure: unknown = null;
  const attempt = async (step: () => Promise<unknown>): Promise<boolean> => {
    if (failure !== null) return false;
    try {
      await step();
    } catch (error) {
      failure = error;
    }
    return failure === null;
  };
  let waiting = '';
  const flush = () => {
    const text = waiting;
    waiting = '';
    return attempt(() => handle.appendFile(text));
  };
  return {
    write(text) {
      waiting += text;
      return waiting.length < writeCharacters ? Promise.resolve(failure === null) : flush();
    },
    async writeBytes(bytes) {
      await flush();
      return attempt(() => handle.appendFile(bytes));
    },
    async close() {
      await flush();
      if (replacement !== null) await attempt(() => handle.sync());
      await handle.close();
      if (replacement !== null) {
        const { temporary, target } = replacement;
        if (!(await attempt(() => rename(temporary, target)))) await unlink(temporary).catch(() => undefined);
      }
      return failure === null ? null : outputProblem(path, failure);
    },
    abort() {
      if (replacement === null) return;
      try {
        unlinkSync(replacement.temporary);
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') throw error;
      }
    },
  };
}

async function openBeside(target: string): Promise<{ handle: FileHandle; name: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const name = join(dirname(target), `.${basename(target).slice(0, 200)}.${attempt}.tmp`);
    try {
      return { handle: await open(name, 'wx', 0o666), name };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
  }
}

/** Where a file that does not exist yet would come to be: at the end of a link that leads nowhere, too. */
async function pathOfNewFile(path: string): Promise<string> {
  const folder = await realpath(dirname(path));
  const link = await readlink(path).catch(() => basename(path));
  return resolve(folder, link);
}

/** Whether a file descriptor is a pipe or a socket: who reads it may write to the terminal at the same time. */
export function isPipe(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}

/** What cannot be looked at is told of when it is read or written. */
async function statOrNothing(file: string | number) {
  try {
    return typeof file === 'number' ? fstatSync(file) : await stat(file);
  } catch {
    return null;
  }
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
