import { basename, extname } from 'node:path';
import filenamify from 'filenamify';
import type { ReportedThread } from './report.js';

/** Of the 255 bytes that file systems allow, some are for the extension, numbers and the name of a temporary file. */
const mostBytes = 160;

/**
 * Gives threads the names of their files: title and id, else the name of the input, in letters that every file system
 * takes. No name leads out of its folder, is hidden, reserved or longer than allowed, and none comes twice, also where
 * upper and lower case are the same. The same threads in the same order get the same names.
 * @param extension without a dot
 */
export function createThreadNames(extension: string): (thread: ReportedThread) => string {
  const taken = new Set<string>();
  return (thread) => {
    const name = plainName(thread);
    for (let count = 1; ; count += 1) {
      const tried = `${name}${count === 1 ? '' : `-${count}`}.${extension}`;
      const key = tried.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return tried;
    }
  };
}

function plainName({ title, id, source }: ReportedThread): string {
  const named = [title, id].filter((part) => part !== null).join(' ');
  const file = source === '-' ? 'thread' : basename(source, extname(source));
  return [named, file].map(plain).find((name) => name !== '') ?? 'thread';
}

function plain(name: string): string {
  const letters = name
    .normalize('NFC')
    // What cannot be seen, such as characters that turn the direction of writing, has no place in a name.
    .replace(/\p{C}/gu, '')
    .replace(/\s+/gu, '-');
  const safe = withinBytes(filenamify(letters, { replacement: '-', maxLength: mostBytes }));
  const trimmed = safe.replace(/^[-.]+|[-.]+$/gu, '');
  // Once more, because what is left may be a name that Windows keeps for a device.
  return trimmed === '' ? '' : filenamify(trimmed, { replacement: '-' });
}

function withinBytes(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
}
