import type { Verdict } from '../gate/gate.js';
import { verdictText } from '../gate/verdict-text.js';
import type { Problem } from '../problem.js';
import { oneLine } from '../report/one-line.js';
import { printable } from '../report/printable.js';
import { paintSeverity } from './colour.js';

/** How much is said beside the results. */
export type Loudness = 'quiet' | 'normal' | 'verbose';

/** So many problems of one code are told one by one; of the others only their number. */
const toldOneByOne = 10;

/** What the user is told on standard error. */
export interface Messages {
  /** Tells of a problem with an input. */
  problem(problem: Problem): void;
  /** Tells of what stops the whole run; said even when quiet. */
  fatal(problem: Problem): void;
  /** Tells which conditions of --fail-on were met, with their values; said even when quiet. */
  verdicts(verdicts: readonly Verdict[]): void;
  /** Tells a detail to those who asked for them. */
  detail(text: string): void;
  /** Tells what was not told one by one, then how many files were read and how many failed, unless it was one. */
  end(read: number, failed: number): void;
  /** Tells that the run stopped at an input that failed, and from how many files it has results. */
  halted(read: number): void;
}

/** Which thread met a condition, one of its input's; nothing when it was all of them. */
function placeOf({ source, thread }: Verdict): string {
  if (source === null) return '';
  const input = source === '-' ? 'standard input' : source;
  return ` ${oneLine(thread === null ? input : `${input}, ${thread}`)}:`;
}

/**
 * Makes the teller of messages.
 * @param write takes lines to standard error
 */
export function createMessages(write: (text: string) => void, loudness: Loudness, colour: boolean): Messages {
  const counts = new Map<Problem['code'], { severity: Problem['severity']; count: number }>();

  const tell = ({ code, severity, source, message }: Problem): void => {
    const name = source === '-' ? 'standard input' : printable(source);
    write(`${paintSeverity(severity, severity, colour)}[${code}] ${name}: ${printable(message)}\n`);
  };

  return {
    problem(problem) {
      if (loudness === 'quiet') return;
      const count = (counts.get(problem.code)?.count ?? 0) + 1;
      counts.set(problem.code, { severity: problem.severity, count });
      if (count <= toldOneByOne || loudness === 'verbose') tell(problem);
    },
    fatal: tell,
    verdicts(verdicts) {
      const told = loudness === 'verbose' ? verdicts : verdicts.slice(0, toldOneByOne);
      const sign = paintSeverity('fail-on', 'error', colour);
      for (const verdict of told) {
        write(`${sign}[${verdict.condition.text}]${placeOf(verdict)} ${verdictText(verdict)}\n`);
      }
      const more = verdicts.length - told.length;
      if (more > 0) write(`${sign} and ${more} more; --verbose tells all\n`);
    },
    detail(text) {
      if (loudness === 'verbose') write(`${printable(text)}\n`);
    },
    end(read, failed) {
      if (loudness === 'quiet') return;
      for (const [code, { severity, count }] of counts) {
        const more = count - toldOneByOne;
        if (more <= 0 || loudness === 'verbose') continue;
        write(
          `${paintSeverity(severity, severity, colour)}[${code}] and ${more} more; --verbose tells all\n`,
        );
      }
      if (read + failed > 1) write(`${read} read, ${failed} failed\n`);
    },
    halted(read) {
      if (loudness !== 'quiet') write(`stopped by --fail-fast; ${read} read\n`);
    },
  };
}
