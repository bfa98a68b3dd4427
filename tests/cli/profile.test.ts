import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.js';

const airline = join(import.meta.dirname, '../../fixtures/profiles/airline.json');
const story = 'My suitcase came back broken. I wrote to Ines. She called me and Brightwing refunded the fee.';

test('a profile tells who is who at a company, and what an event is about', async () => {
  const args = ['analyze', '-f', 'json', '--profile', airline];
  const { stdout } = await runCli(args, { stdin: story });
  const [thread] = JSON.parse(stdout).threads;
  expect(thread.events).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ stage: 'failure', issue: 'baggage' }),
      expect.objectContaining({
        type: 'escalation',
        target: { text: 'Ines', name: 'Ines Calder', role: 'head of care', level: 'executive' },
      }),
    ]),
  );
  expect(thread.episodes[0]).toMatchObject({ responderLevel: 'executive' });
});

test('without it nobody knows her', async () => {
  const { stdout } = await runCli(['analyze', '-f', 'json'], { stdin: story });
  const types = JSON.parse(stdout).threads[0].events.map(({ type }: { type: string }) => type);
  expect(types).not.toContain('escalation');
});

test.each([
  ['{"nam": "Brightwing"}', 'name: '],
  ['{"name": "B", "people": [{"name": "I", "role": "r", "level": "boss"}]}', 'people.0.level: '],
  ['{"name": "B", "colour": "red"}', 'colour: '],
  ['[]', 'name: '],
  ['{', 'is no JSON: '],
])('the profile %s is refused with the place', async (file, place) => {
  const cwd = await makeFolder({ 'ours.json': file });
  const { stderr, stdout, status } = await runCli(['explain', '--profile', 'ours.json', 'Good.'], { cwd });
  expect(stderr).toContain(`ours.json`);
  expect(stderr).toContain(place);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
});

test('a profile is not asked for where nothing is analysed', async () => {
  const args = ['evaluate', 'reading', '--profile', airline, 'fixtures'];
  const { stderr, status } = await runCli(args);
  expect(stderr).toContain('--profile is for events, but reading is measured');
  expect(status).toBe(2);
});
