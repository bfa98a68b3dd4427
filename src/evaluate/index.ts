export { measureAspects } from './aspects/measure-aspects.js';
export { measureEvents } from './events/measure-events.js';
export { createPlaceFinder } from './events/place-finder.js';
export { readingOfThread } from './events/reading-of-thread.js';
export { compareReading } from './reading/compare-reading.js';
export { readExpectedThreads } from './reading/expected-threads.js';
export { sumReadings } from './reading/sum-readings.js';
export { measureSentiment } from './sentiment/measure-sentiment.js';
