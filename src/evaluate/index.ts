export { compareReading } from './reading/compare-reading.js';
export { readExpectedThreads } from './reading/expected-threads.js';
export { sumReadings } from './reading/sum-readings.js';
