import { expect, test } from 'vitest';
import * as api from '../src/index.js';

test('the library exports exactly this', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'UsageError',
    'columnsOf',
    'createReport',
    'defaultSettings',
    'explain',
    'formats',
    'isAnalyzed',
    'isCounted',
    'isProblem',
    'levels',
    'problemCodes',
    'read',
    'run',
  ]);
});

test('the library analyses a text that is given to it as standard input', async () => {
  async function* stdin() {
    yield new TextEncoder().encode('What a terrible experience. I hate it.\n');
  }
  const labels: (string | undefined)[] = [];
  for await (const outcome of api.run(['-'], stdin(), api.defaultSettings)) {
    if (!api.isProblem(outcome)) labels.push(...outcome.posts.map((post) => post.sentiment?.label));
  }
  expect(labels).toEqual(['negative']);
});
