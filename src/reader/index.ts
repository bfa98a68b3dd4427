export { createThreadReader, readThreads } from './thread-reader.js';
