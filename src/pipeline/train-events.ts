import { basename } from 'node:path';
import { UsageError } from '../errors.js';
import type { PassageSetSize, TrainedEventModel } from '../model/training.js';
import { profileOf, type StandardInput } from '../pipeline.js';
import { isProblem, type Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import { readResource } from '../source/read-resource.js';
import type { AnnotatedPassage } from '../train/events/index.js';
import { readGoldFiles } from './gold-files.js';

/**
 * Learns which events posts tell from the annotated passages of the inputs.
 * @param vectors a file of word vectors from which the network begins, `null` for none
 * @param onProblem is told of what could not be used; the rest is learned from
 * @param onFold is told how much is learned, 0…1
 * @throws UsageError when no annotated passage is left, or the vectors cannot be read
 */
export async function trainEvents(
  inputs: Iterable<string>,
  stdin: StandardInput,
  settings: Settings,
  vectors: string | null,
  onProblem: (problem: Problem) => void,
  onFold: (share: number) => void,
): Promise<TrainedEventModel> {
  const { goldPassages } = await import('../reader/tables/gold-passages.js');
  const { createPlaceFinder } = await import('../evaluate/index.js');
  const { trainEventModel } = await import('../train/events/index.js');
  const { parseVectors } = await import('../train/index.js');
  const known = vectors === null ? null : parseVectors(await readResource(vectors), vectors);
  const sets: PassageSetSize[] = [];
  const annotated: AnnotatedPassage[] = [];
  for await (const file of readGoldFiles(inputs, stdin, settings, (document) =>
    goldPassages(document, settings),
  )) {
    if (isProblem(file)) {
      onProblem(file);
      continue;
    }
    let events = 0;
    for (const { text, thread, gold } of file.gold) {
      const [post] = thread.posts;
      if (post === undefined) continue;
      const placeIn = createPlaceFinder(post, text);
      const placeOf = (offset: number) => placeIn(null, offset);
      annotated.push({ own: post.text, events: gold.events, outcome: gold.outcome, placeOf });
      events += gold.events.length;
    }
    sets.push({ name: basename(file.name), passages: file.gold.length, events });
  }
  if (annotated.length === 0) throw new UsageError('there is no annotated passage to learn from');
  const file = trainEventModel(annotated, await profileOf(settings), settings, known, onFold);
  return { file, vectors, sets };
}
