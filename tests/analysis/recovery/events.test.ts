import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../../src/analysis/language.js';
import { createEventFinder } from '../../../src/analysis/recovery/find-events.js';
import { tesla } from '../../../src/lexicon/profiles/tesla.js';
import { defaultSettings } from '../../../src/settings.js';

const language = createLanguage(defaultSettings.limits);
const findEvents = createEventFinder(tesla, null);
const eventsIn = (text: string) => findEvents(language.parse(text), text).events;
const eventIn = (text: string, type: string) => {
  const event = eventsIn(text).find((found) => found.type === type);
  if (event === undefined) throw new Error(`no ${type} in: ${text}`);
  return event;
};

describe('modality', () => {
  it.each([
    ['happened', 'escalation', 'I emailed the regional manager.'],
    ['happened', 'escalation', 'It was a mistake to contact Jerome first.'],
    ['happened', 'contact', 'The manager has called me twice.'],
    ['happened', 'in_progress', 'The door is being fixed.'],
    ['happened', 'no_response', 'They never called me back.'],
    ['question', 'escalation', 'Should I email the regional manager?'],
    ['question', 'fix', 'Did they ever fix it?'],
    ['advice', 'escalation', 'You should email the regional manager.'],
    ['advice', 'escalation', 'Call the store manager and be polite.'],
    ['advice', 'escalation', "I'd email the regional manager."],
    ['hypothetical', 'escalation', 'I should have called the manager.'],
    ['hypothetical', 'fix', 'If they fixed it I would be glad.'],
    ['hypothetical', 'exit', 'I am considering selling the car.'],
    ['future', 'fix', 'They will fix it on Monday.'],
    ['future', 'fix', 'We hope they fix it soon.'],
    ['future', 'investigate', 'A technician is going to look at it.'],
    ['happened', 'no_response', 'Nobody has called me back.'],
    ['happened', 'product_defect', 'When I got it back the heater died again.'],
    ['hypothetical', 'resolved', 'It is too early to say that it is fixed.'],
    ['negated', 'fix', 'They did not repair the seat.'],
    ['generic', 'fix', 'They always fix it on the first visit.'],
    ['generic', 'unspecified_failure', 'There are times when things fall through.'],
  ])('%s: %s in "%s"', (modality, type, text) => {
    expect(eventIn(text, type).modality).toBe(modality);
  });

  it('names the word that decided it', () => {
    expect(eventIn('You should email the regional manager.', 'escalation').cues.modality).toBe('you should');
    expect(eventIn('I emailed the regional manager.', 'escalation').cues.modality).toBeNull();
  });
});

describe('perspective', () => {
  it.each([
    ['own', 'The service center fixed my car.'],
    ['own', 'The service center fixed the door.'],
    ['other', 'The service center fixed the car of a friend.'],
    ['other', "They fixed Paulo's car."],
  ])('%s: "%s"', (perspective, text) => {
    expect(eventIn(text, 'fix').perspective).toBe(perspective);
  });
});

describe('arguments', () => {
  it('name the actor with role and level, and carry them to the pronoun', () => {
    const text = 'The VP of service called me. He promised to fix it by the end of the day.';
    expect(eventIn(text, 'contact').actor).toEqual({
      text: 'The VP of service',
      name: null,
      role: 'VP of service',
      level: 'executive',
    });
    expect(eventIn(text, 'promise').actor).toMatchObject({
      text: 'He',
      role: 'VP of service',
      level: 'executive',
    });
    expect(eventIn(text, 'promise').time).toEqual({ text: 'by the end of the day', speed: 'same_day' });
  });

  it('take known people from the profile', () => {
    expect(eventIn('I wrote an email to Jerome.', 'escalation').target).toEqual({
      text: 'Jerome',
      name: 'Jerome Guillen',
      role: 'VP of worldwide sales and service',
      level: 'executive',
    });
  });

  it('take the addressee of an open letter for the company', () => {
    const event = eventIn('George,\n\nYou called me the same day.', 'contact');
    expect(event.actor).toMatchObject({ text: 'You', name: 'George Blankenship' });
  });

  it.each([
    ['4 times', 'He says the manager called me 4 times.', 4],
    ['twice', 'The manager called me twice.', 2],
    ['none', 'The manager called me.', null],
  ])('count: %s', (_, text, count) => {
    expect(eventIn(text, 'contact').count).toBe(count);
  });

  it.each([
    ['phone', 'The advisor called me.', 'contact'],
    ['email', 'The advisor emailed me.', 'contact'],
    ['remote', 'Tesla remotely installed the firmware.', 'fix'],
    ['letter', 'It needed a letter to the CEO.', 'escalation'],
  ])('channel: %s', (channel, text, type) => {
    expect(eventIn(text, type).channel).toBe(channel);
  });
});

describe('events', () => {
  it('read back their text and trigger', () => {
    const text = 'Well, after a week the manager called me, and they replaced the seat.';
    const events = eventsIn(text);
    expect(events.length).toBeGreaterThan(1);
    for (const event of events) {
      expect(text.slice(event.start, event.end)).toBe(event.text);
      expect(event.text).toContain(event.trigger);
    }
  });

  it('do not tell a promised act as done', () => {
    const types = eventsIn('They promised to replace the seat.').map(({ type }) => type);
    expect(types).toEqual(['promise']);
  });

  it('leave a vague failure out where another one is described', () => {
    const types = eventsIn('I had issues. The screen died.').map(({ type }) => type);
    expect(types).toEqual(['product_defect']);
  });
});
