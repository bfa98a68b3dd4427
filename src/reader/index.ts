export {
  createDocumentReader,
  createThreadJoiner,
  type Holding,
  readThreads,
} from './thread-reader.js';
