import type { Problem } from '../problem.js';
import type { Destination } from '../report/destination.js';
import type { Report, ReportedThread } from '../report/index.js';

/** Writes reported threads to where they go. */
export interface ReportWriter {
  /** Writes a thread; `false` when no more can be written. */
  thread(thread: ReportedThread): Promise<boolean>;
  /** Ends the report and makes it last; the problem that kept it from that, if any. */
  end(problems: readonly Problem[]): Promise<Problem | null>;
  /** Drops at once what is not made to last. */
  abort(): void;
}

/** Makes the writer of all threads as one report to one destination. */
export function createReportWriter(report: Report, destination: Destination): ReportWriter {
  // Wrong usage that only shows when the first input is read must not leave half a document behind.
  let opening = report.start();
  let threads = 0;
  const open = (): string => {
    const text = opening;
    opening = '';
    return text;
  };
  return {
    thread(thread) {
      const pieces = report.thread(thread, threads);
      threads += 1;
      return writePieces(open(), pieces, destination);
    },
    async end(problems) {
      const writable = report.rest === undefined || (await writePieces(open(), report.rest(), destination));
      if (writable) await destination.write(open() + report.end(problems));
      return destination.close();
    },
    abort: () => destination.abort(),
  };
}

/** Pieces are written together up to about so many characters. */
const batchCharacters = 64 * 1024;

async function writePieces(
  opening: string,
  pieces: Iterable<string>,
  destination: Destination,
): Promise<boolean> {
  let batch = opening;
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < batchCharacters) continue;
    if (!(await destination.write(batch))) return false;
    batch = '';
  }
  return batch === '' || destination.write(batch);
}
