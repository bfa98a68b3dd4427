import assert from 'node:assert/strict';
import { isProblem } from '../../src/problem.js';
import { readThreads } from '../../src/reader/index.js';
import { defaultSettings, type Settings } from '../../src/settings.js';
import { toDocument } from '../../src/source/to-document.js';
import { checkThread } from './check-thread.js';

/** Reads bytes as an input of the program and checks what comes of them: at least one thread or problem. */
export async function readBytes(bytes: Uint8Array, asked: Partial<Settings> = {}): Promise<void> {
  const settings = { ...defaultSettings, ...asked };
  let readings = 0;
  for (const document of toDocument({ source: 'fuzz', bytes, url: null }, settings.encoding)) {
    if (isProblem(document)) {
      readings++;
      continue;
    }
    for await (const reading of readThreads(document, settings)) {
      readings++;
      if (!isProblem(reading)) checkThread(reading);
    }
  }
  assert(readings > 0, 'nothing came of it');
}
