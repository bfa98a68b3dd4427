import { type Problem, problem } from '../problem.js';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder does not exist; make it first'],
  ['ENOTDIR', 'part of its path is not a folder'],
  ['EISDIR', 'it is a folder; name a file'],
  ['EEXIST', 'there is a file of this name; name a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['ELOOP', 'its symbolic links go in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EIO', 'the device reports an error'],
]);

/** The code of a system error such as `ENOENT`, else `null`. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** The problem that a failed write comes to; anything but a system error is a bug and thrown on. */
export function outputProblem(target: string, error: unknown): Problem {
  const code = systemCode(error);
  if (code === null) throw error;
  return problem('unwritable-output', target, reasons.get(code) ?? code);
}
