import { expect, test } from 'vitest';
import * as api from '../src/index.js';

test('the library exports exactly this', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'UsageError',
    'aspectNames',
    'columnsOf',
    'createReport',
    'defaultSettings',
    'explain',
    'formats',
    'isAnalyzed',
    'isCounted',
    'isProblem',
    'levels',
    'openGate',
    'problemCodes',
    'read',
    'run',
    'verdictText',
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

test('the library tells which conditions a run meets', async () => {
  const gate = await api.openGate({
    conditions: ['negative>=50%', 'aspects.staff.negative>=1', 'score>0'],
    per: 'all',
    baseline: null,
  });
  gate.add(await api.explain('The staff was terrible. I hate it.', api.defaultSettings));
  expect(gate.verdicts().map(api.verdictText)).toEqual([
    'negative is 100.0 % of the scored posts',
    'aspects.staff.negative is 1',
  ]);
});

test('the library refuses a condition that is none', async () => {
  const wrong = api.openGate({ conditions: ['anger>1'], per: 'all', baseline: null });
  await expect(wrong).rejects.toThrow(api.UsageError);
});
