import { describe, expect, test } from 'vitest';
import { type ModuleFacts, moduleFacts } from './module-facts.js';

const modules = moduleFacts('src');

/** The layer of a file: its folder under `src`, or its own name when it is in none. */
function layerOf(file: string): string {
  const [, first = '', second] = file.split('/');
  return second === undefined ? first.replace(/\.ts$/, '') : first;
}

const basics = ['model', 'problem', 'settings', 'errors'];

/** What each layer may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  problem: [],
  settings: ['model'],
  shard: basics,
  lexicon: ['model'],
  source: basics,
  reader: basics,
  analysis: [...basics, 'lexicon'],
  report: basics,
  gate: basics,
  evaluate: basics,
  train: [...basics, 'analysis'],
  pipeline: [...basics, 'shard', 'source', 'reader', 'analysis', 'report', 'gate', 'evaluate', 'train'],
  index: [...basics, 'pipeline', 'report'],
  worker: [...basics, 'pipeline', 'source'],
  cli: [...basics, 'pipeline', 'worker', 'report', 'gate', 'reader', 'evaluate'],
};

describe('the layers', () => {
  test('are all known', () => {
    const unknown = modules
      .filter(({ file }) => mayImport[layerOf(file)] === undefined)
      .map(({ file }) => file);
    expect(unknown, 'give the new layer its place in mayImport').toEqual([]);
  });

  test('import only what lies below them', () => {
    const wrong = modules.flatMap(({ file, files }) => {
      const allowed = [layerOf(file), ...(mayImport[layerOf(file)] ?? [])];
      return files
        .filter((other) => !allowed.includes(layerOf(other)))
        .map((other) => `${file} imports ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  test('the command line knows of the readers only their names', () => {
    const known = modules
      .filter(({ file }) => layerOf(file) === 'cli')
      .flatMap(({ files }) => files.filter((file) => layerOf(file) === 'reader'));
    expect(new Set(known)).toEqual(new Set(['src/reader/platform-names.ts']));
  });

  test('import nothing in a circle', () => {
    expect(circles(modules)).toEqual([]);
  });
});

describe('the world', () => {
  test('is touched only in the command line', () => {
    const wrong = modules
      .filter(({ file }) => layerOf(file) !== 'cli')
      .flatMap(({ file, world }) => world.map((name) => `${file} touches ${name}`));
    expect(wrong, 'take it as an argument instead').toEqual([]);
  });

  test('of files is touched only in source/, report/destination.ts and where a page gets its style', () => {
    const wrong = modules
      .filter(({ packages }) => packages.some((name) => /^(node:)?fs$/.test(name)))
      .map(({ file }) => file)
      .filter((file) => layerOf(file) !== 'source')
      .filter((file) => !['src/report/destination.ts', 'src/report/html/page-files.ts'].includes(file));
    expect(wrong).toEqual([]);
  });
});

describe('packages', () => {
  test('of others have one importing file each', () => {
    const importers = new Map<string, string[]>();
    for (const { file, packages } of modules) {
      for (const name of packages.filter((name) => !name.startsWith('node:'))) {
        importers.set(name, [...(importers.get(name) ?? []), file]);
      }
    }
    const shared = [...importers].filter(([, files]) => files.length > 1);
    expect(shared.map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
  });

  test('of Node are imported as node:', () => {
    const node = ['fs', 'path', 'os', 'url', 'util', 'stream', 'events', 'module', 'child_process', 'buffer'];
    const wrong = modules.filter(({ packages }) => packages.some((name) => node.includes(name)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('files', () => {
  test('have one duty: at most 250 lines, data apart', () => {
    const isData = (file: string) =>
      layerOf(file) === 'lexicon' || file.startsWith('src/reader/text/manners/');
    const long = modules.filter(({ file, lines }) => !isData(file) && lines > 250);
    expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([]);
  });

  test('and folders are named for what they do', () => {
    const drawers = /(^|[/-])(utils?|helpers?|commons?|managers?|misc|shared|handlers?)([/.-]|$)/;
    expect(modules.map(({ file }) => file).filter((file) => drawers.test(file))).toEqual([]);
  });

  test('are named in kebab-case, a template with an underscore before', () => {
    expect(
      modules.map(({ file }) => file).filter((file) => !/^(?:[a-z0-9-]+\/)+_?[a-z0-9-]+\.ts$/.test(file)),
    ).toEqual([]);
  });
});

/** Every circle of imports, as the files on the way round. */
function circles(all: readonly ModuleFacts[]): readonly string[] {
  const filesOf = new Map(all.map(({ file, files }) => [file, files]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const other of filesOf.get(file) ?? []) visit(other, [...way, file]);
    done.add(file);
  };
  for (const { file } of all) visit(file, []);
  return found;
}
