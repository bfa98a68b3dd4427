import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.js';

describe.concurrent('explain', () => {
  test('tells the words that weigh, for a text as one argument or many or on standard input', async () => {
    const [quoted, bare, piped] = await Promise.all([
      runCli(['explain', 'They never called back.']),
      runCli(['explain', 'They', 'never', 'called', 'back.']),
      runCli(['explain'], { stdin: 'They never called back.\n' }),
    ]);
    expect(quoted).toMatchObject({ status: 0, stderr: '' });
    expect(quoted.stdout).toMatch(/^negative -/);
    expect(bare).toEqual(quoted);
    expect(piped).toEqual(quoted);
  });

  test('gives the document of analyze as JSON', async () => {
    const { stdout } = await runCli(['explain', '-f', 'json', 'They fixed it the same day.']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'tesla-sentiment/1',
      threads: [
        {
          posts: [
            {
              text: 'They fixed it the same day.',
              sentences: [{ sentiment: { evidence: expect.any(Array) } }],
            },
          ],
        },
      ],
    });
  });
});
