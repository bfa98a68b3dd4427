import { defaultSettings } from '../../src/settings.js';

/** The settings of the program, with the weights where they stand in the sources. */
export const settings = {
  ...defaultSettings,
  model: 'src/lexicon/sentiment.model',
  eventModel: 'src/lexicon/events.model',
};
