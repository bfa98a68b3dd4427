import { UsageError } from '../errors.js';
import type { Settings } from '../settings.js';
import type { EventModel } from './recovery/learned/event-model.js';
import { decodeEventModel } from './recovery/learned/model-file.js';
import { decodeModel } from './sentiment/model-file.js';
import type { WordModel } from './sentiment/word-model.js';

/**
 * The weights of the learned layer of sentiment from the bytes of their file.
 * @throws UsageError when it holds none
 */
export function openModel(file: Uint8Array, { model }: Pick<Settings, 'model'>): WordModel {
  const words = decodeModel(file);
  if (words === null)
    throw new UsageError(`${model ?? 'the built-in model'} holds no model; make one with train`);
  return words;
}

/**
 * The weights of the learned layer of events from the bytes of their file, `null` where the rules decide alone.
 * @throws UsageError when it holds none
 */
export function openEventModel(
  file: Uint8Array,
  { eventLayers, eventModel }: Pick<Settings, 'eventLayers' | 'eventModel'>,
): EventModel | null {
  if (eventLayers === 'rules') return null;
  const model = decodeEventModel(file);
  if (model === null)
    throw new UsageError(
      `${eventModel ?? 'the built-in model'} holds no model of events; make one with train --task events`,
    );
  return model;
}
