export { joinPages } from './join-pages.js';
export {
  createDocumentReader,
  createThreadJoiner,
  type Holding,
  readThreads,
} from './thread-reader.js';
