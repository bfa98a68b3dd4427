import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { defaultSettings } from '../../src/settings.js';
import { readDocuments } from '../../src/source/read-documents.js';
import { bytesOf } from '../reader/readings.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-document-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const small = { ...defaultSettings, limits: { ...defaultSettings.limits, inputBytes: 10 } };

async function documentsOf(input: string, settings = defaultSettings, stdin = bytesOf()) {
  const documents = [];
  for await (const document of readDocuments(input, stdin, settings)) documents.push(document);
  return documents;
}

async function codesOf(input: string, settings = defaultSettings, stdin = bytesOf()) {
  return (await documentsOf(input, settings, stdin)).map((item) => ('code' in item ? item.code : 'document'));
}

describe('readDocuments', () => {
  it('reads a file', async () => {
    const path = file('thread.txt', 'Hello\r\nthere');
    expect(await documentsOf(path)).toEqual([
      {
        source: path,
        text: 'Hello\nthere',
        url: null,
        encoding: 'utf-8',
        bytes: Buffer.from('Hello\r\nthere'),
      },
    ]);
  });

  it('reads standard input as -', async () => {
    const characters = [...Buffer.from('naïve')].map((byte) => Uint8Array.of(byte));
    expect(await documentsOf('-', defaultSettings, bytesOf(...characters))).toEqual([
      { source: '-', text: 'naïve', url: null, encoding: 'utf-8', bytes: Buffer.from('naïve') },
    ]);
  });

  it('reports a missing file', async () => {
    expect(await codesOf(join(folder, 'nothing.txt'))).toEqual(['missing-file']);
    expect(await codesOf('')).toEqual(['missing-file']);
  });

  it('reads the files of a folder in the order of their names and numbers, without the parts of saved pages', async () => {
    const archive = join(folder, 'archive');
    for (const name of [
      'page-10.html',
      'page-2.html',
      'page-2_files/script.txt',
      '.hidden.txt',
      'logo.png',
      'deep/a.txt',
    ]) {
      mkdirSync(dirname(join(archive, name)), { recursive: true });
      writeFileSync(join(archive, name), 'Words');
    }
    symlinkSync(archive, join(archive, 'deep', 'loop'));
    const sources = (await documentsOf(archive)).map(({ source }) => relative(archive, source));
    expect(sources).toEqual([join('deep', 'a.txt'), 'page-2.html', 'page-10.html']);
  });

  it('reports a folder that holds nothing to read', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await codesOf(empty)).toEqual(['empty-folder']);
  });

  it('reports a file that the system refuses', async () => {
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    expect(await codesOf(loop)).toEqual(['unreadable-file']);
  });

  it.skipIf(process.platform === 'win32')('refuses pipes and devices without opening them', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await codesOf(pipe)).toEqual(['not-a-file']);
    expect(await codesOf('/dev/zero')).toEqual(['not-a-file']);
  });

  it('tells a web address from a file that is missing', async () => {
    expect(await codesOf('https://forum.example/thread.html')).toEqual(['not-a-file']);
    expect(await codesOf('ftp.html')).toEqual(['missing-file']);
  });

  it('leaves the output out of a folder, also under another name', async () => {
    const results = join(folder, 'results');
    mkdirSync(results);
    writeFileSync(join(results, 'thread.txt'), 'Words');
    writeFileSync(join(results, 'out.csv'), 'text\nwords');
    symlinkSync('out.csv', join(results, 'link.csv'));
    const documents = await documentsOf(results, {
      ...defaultSettings,
      outputFile: join(results, '..', 'results', 'out.csv'),
    });
    expect(documents.map(({ source }) => source)).toEqual([join(results, 'thread.txt')]);
  });

  it('reports a file above the limit', async () => {
    expect(await codesOf(file('large.txt', 'eleven char'), small)).toEqual(['too-large']);
    expect(await codesOf(file('right.txt', 'ten chars.'), small)).toEqual(['document']);
  });

  it('stops reading standard input at the limit', async () => {
    let chunks = 0;
    async function* endless() {
      while (true) {
        chunks++;
        yield Buffer.from('four');
      }
    }
    expect(await codesOf('-', small, endless())).toEqual(['too-large']);
    expect(chunks).toBe(3);
  });

  it('reports standard input that breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a');
      throw Object.assign(new Error('read'), { code: 'EIO' });
    }
    expect(await codesOf('-', defaultSettings, broken())).toEqual(['unreadable-file']);
  });

  it.each([
    ['nothing', ''],
    ['a BOM', '\uFEFF'],
    ['white space', ' \r\n\t\u00A0\n'],
  ])('reports %s as empty', async (_, text) => {
    expect(await codesOf('-', defaultSettings, bytesOf(text))).toEqual(['empty-input']);
  });

  it.each([
    ['a picture', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(50)])],
    ['a PDF file', Buffer.from('%PDF-1.7\nplain words follow')],
    [
      'compressed data',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index) % 256)),
    ],
  ])('reports %s as not text', async (_, bytes) => {
    expect(await codesOf('-', defaultSettings, bytesOf(bytes))).toEqual(['not-text']);
  });

  it('reads text with a stray NUL or terminal codes', async () => {
    expect(await codesOf('-', defaultSettings, bytesOf('a\0b'))).toEqual(['document']);
    expect(await codesOf('-', defaultSettings, bytesOf('a\x1b[31mb\x07\b'))).toEqual(['document']);
  });

  it('warns of an unknown declared encoding before the document', async () => {
    const page = Buffer.from('<meta charset=klingon>caf\xe9', 'latin1');
    expect(await codesOf('-', defaultSettings, bytesOf(page))).toEqual(['unknown-encoding', 'document']);
  });

  it('throws on an encoding that the user misspelt', async () => {
    const reading = documentsOf('-', { ...defaultSettings, encoding: 'utf-9' }, bytesOf('a'));
    await expect(reading).rejects.toThrow(UsageError);
  });
});
