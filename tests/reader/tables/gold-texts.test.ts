import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/problem.js';
import { goldTexts } from '../../../src/reader/tables/gold-texts.js';

function read(text: string) {
  const found = [...goldTexts({ source: 'gold', text, url: null, encoding: 'utf-8' })];
  return {
    texts: found.filter((one) => !isProblem(one)),
    problems: found.filter(isProblem).map(({ code, message }) => `${code}: ${message}`),
  };
}

describe('labelled texts', () => {
  it('are JSON lines', () => {
    expect(
      read('{"text": "Great.", "label": "pos"}\n{"text": "Hm.", "label": "neu", "score": -0.5}\n'),
    ).toEqual({
      texts: [
        { text: 'Great.', label: 'positive', score: null },
        { text: 'Hm.', label: 'neutral', score: -0.5 },
      ],
      problems: [],
    });
  });

  it('are CSV with a header', () => {
    expect(read('score,label,text\n,NEG,"Bad, bad."\n1.5,,Good.\n').texts).toEqual([
      { text: 'Bad, bad.', label: 'negative', score: null },
      { text: 'Good.', label: null, score: 1.5 },
    ]);
  });

  it.each([
    ['positive', 'positive'],
    ['Neutral', 'neutral'],
    ['negative', 'negative'],
    [' pos ', 'positive'],
  ])('may have the label %j', (label, expected) => {
    expect(read(JSON.stringify({ text: 'x', label })).texts).toMatchObject([{ label: expected }]);
  });

  it('leave out rows that cannot be used, and tell where and why', () => {
    const rows = [
      '{"text": "fine", "label": "pos"}',
      '{"label": "pos"}',
      '{"text": 3, "label": "pos"}',
      '{"text": "x", "label": "good"}',
      '{"text": "x", "score": "high"}',
      '{"text": "x"}',
      '{"text": "x", "label": null, "score": ""}',
      '{',
      '[]',
    ];
    const { texts, problems } = read(rows.join('\n'));
    expect(texts).toHaveLength(1);
    expect(problems).toEqual([
      'malformed-row: line 2 left out: it has no text',
      'malformed-row: line 3 left out: its text is not a string',
      'malformed-row: line 4 left out: its label "good" is not pos, neu or neg',
      'malformed-row: line 5 left out: its score "high" is no number',
      'malformed-row: line 6 left out: it has neither a label nor a score',
      'malformed-row: line 7 left out: it has neither a label nor a score',
      'malformed-row: line 8 left out: it is not JSON',
      'malformed-row: line 9 left out: it is not a JSON object',
    ]);
  });

  it('are missed where there are none', () => {
    expect(read('{"text": "x"}').problems.at(-1)).toBe(
      'malformed-gold: is no gold annotation: it has no texts with a label or a score',
    );
    expect(read('label,words\npos,x\n').problems).toEqual([
      'malformed-table: cannot be read as CSV: there is no column "text" among label, words',
    ]);
  });
});
