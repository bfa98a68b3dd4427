import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../src/analysis/language.js';
import { createEventFinder } from '../../src/analysis/recovery/find-events.js';
import { eventRules } from '../../src/lexicon/event-rules/index.js';
import { tesla } from '../../src/lexicon/profiles/tesla.js';
import { defaultSettings } from '../../src/settings.js';

const language = createLanguage(defaultSettings.limits);
const findEvents = createEventFinder(tesla, null);
const eventsIn = (text: string) => findEvents(language.parse(text), text).events;

describe('event rules', () => {
  it('have unique ids that begin with their type', () => {
    const ids = eventRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, type } of eventRules) expect(id.startsWith(`${type}/`)).toBe(true);
  });

  it('have an example and a near miss each', () => {
    const poor = eventRules.filter(
      ({ examples }) => examples.fires.length === 0 || examples.silent.length === 0,
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  describe.each(eventRules)('$id', ({ type, examples }) => {
    it.each(examples.fires)('fires: %s', (text) => {
      expect(eventsIn(text).map((event) => event.type)).toContain(type);
    });
    it.each(examples.silent)('is silent: %s', (text) => {
      expect(eventsIn(text).map((event) => event.type)).not.toContain(type);
    });
  });
});
