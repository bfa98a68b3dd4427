import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The longest seed in bytes: short ones are changed to more effect. */
const seedBytes = 12 * 1024;

/** The files below a folder of the fixtures whose names end in one of these; the shortest of each folder's folder. */
function shortest(folder: string, endings: readonly string[], ofEach = 1): readonly Buffer[] {
  const byFolder = new Map<string, { readonly path: string; readonly size: number }[]>();
  for (const path of readdirSync(join('fixtures', folder), { recursive: true, encoding: 'utf8' })) {
    if (!endings.some((ending) => path.endsWith(ending))) continue;
    const whole = join('fixtures', folder, path);
    const { size } = statSync(whole);
    const kind = dirname(dirname(path));
    if (size <= seedBytes) byFolder.set(kind, [...(byFolder.get(kind) ?? []), { path: whole, size }]);
  }
  return [...byFolder.values()].flatMap((files) =>
    files
      .sort((one, other) => one.size - other.size)
      .slice(0, ofEach)
      .map(({ path }) => readFileSync(path)),
  );
}

function lines(folder: string, ofEach: number): readonly string[] {
  return readdirSync(join('fixtures', folder)).flatMap((name) =>
    readFileSync(join('fixtures', folder, name), 'utf8')
      .split('\n')
      .slice(0, ofEach),
  );
}

function bytesOf(texts: readonly string[]): readonly Buffer[] {
  return texts.map((text) => Buffer.from(text));
}

const encoded = [
  [0, 'plain words'],
  [1, 'caf\u00e9 \u2014 \u4e2d\u6587 \u{1f600}'],
  [0, '\ufeffwith a mark'],
  [0, '<meta charset="iso-8859-1">caf\u00e9'],
  [0, '<?xml version="1.0" encoding="shift_jis"?>\u0082\u00a0'],
  [0, '<meta http-equiv="Content-Type" content="text/html; charset=x-unknown">'],
  [6, '\u001b$B$"\u001b(B'],
] as const;

/** Bytes after one that chooses an encoding, in several encodings. */
function encodedSeeds(): readonly Buffer[] {
  return encoded.flatMap(([label, text]) =>
    (['utf8', 'utf16le', 'latin1'] as const).map((encoding) =>
      Buffer.concat([Buffer.from([label]), Buffer.from(text, encoding)]),
    ),
  );
}

const conditions = [
  'negative>40%',
  'change.score<-0.1',
  'events.failure>=2\nepisodes>1',
  'aspects.service.score<0',
  'notCounted.question==0',
  'recoveryRate<=50%',
];

const profiles = [
  '{"name":"A","company":["a"],"roles":{"manager":["boss"]},"issues":{"bag":["bag"]},"aspects":{"service":["desk"]}}',
];

const labelled = [
  'text,label,score\nGood car,pos,0.5\nBad car,neg,-1\n',
  '{"text":"Good car","label":"pos","aspect":"car","a_from":5,"a_to":8,"split":"test"}\n',
  '{"threads":[{"platform":"text","posts":[{"author":"A","text":"a","quotes":[{"text":"b"}]}]}]}',
];

/** What a target begins with: some of each kind of the fixtures. */
export const seeds: Readonly<Record<string, () => readonly Buffer[]>> = {
  html: () => shortest('threads', ['.html']),
  text: () => shortest('text', ['source.txt']),
  mail: () => shortest('threads/mail', ['.eml', '.mbox', '.txt'], 12),
  table: () => shortest('tables', ['.csv', '.tsv'], 9),
  json: () => [
    ...shortest('tables', ['source.json', 'source.jsonl'], 9),
    ...bytesOf(['[{"text":"a","author":"b","thread":1,"postedAt":"2015-01-02"}]']),
  ],
  'json-platform': () => [
    ...shortest('threads/discourse-json', ['source.json'], 9),
    ...shortest('threads/reddit-json', ['source.json'], 9),
  ],
  bytes: encodedSeeds,
  profile: () => [...shortest('profiles', ['.json'], 9), ...bytesOf(profiles)],
  gold: () => bytesOf([...lines('passages', 3), ...labelled]),
  analysis: () => bytesOf(lines('annotations', 4).concat(passageTexts())),
  condition: () => bytesOf(conditions),
};

function passageTexts(): readonly string[] {
  return lines('passages', 4)
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).text));
}
