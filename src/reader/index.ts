export { joinPages } from './join-pages.js';
export { isLongJsonl, readLongJsonl } from './tables/long-jsonl.js';
export {
  createDocumentReader,
  createThreadJoiner,
  type Holding,
  readThreads,
} from './thread-reader.js';
