import { describe, expect, it } from 'vitest';
import { isCounted } from '../../../src/model/event.js';
import { analyzeByRules } from '../analyze-posts.js';
import { plainPost } from '../plain-thread.js';

const countedTypes = async (text: string) =>
  (await analyzeByRules(plainPost(text))).events
    .filter((event) => isCounted(event) && event.stage !== 'context')
    .map(({ type }) => type);

const padding =
  'The weather was mild and the drive along the coast took us through three small towns. '.repeat(5);

describe('what rules alone settle once all events are known', () => {
  it.each([
    ['a verdict without a case is praise', 'Excellent customer service at this bank.', []],
    [
      'a verdict on a remedy is satisfaction',
      'My card was broken. The bank replaced it. Excellent customer service.',
      ['product_defect', 'replacement', 'satisfied'],
    ],
    ['a good state without a case is none', 'The new phone works like a charm now.', []],
    ['what passes when nothing is the matter is none', 'The manager called me on Monday.', []],
    ['one event in a short post counts', 'The screen of my Tesla died last week.', ['product_defect']],
    ['one event in a long text is an example', `${padding}Our screen died. ${padding}`, []],
  ])('%s', async (_, text, types) => {
    expect(await countedTypes(text)).toEqual(types);
  });
});
