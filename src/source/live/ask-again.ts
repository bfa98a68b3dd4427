import pRetry from 'p-retry';
import { isProblem, type Problem, problem } from '../../problem.js';
import type { Answer, Ask } from './ask-once.js';
import { waitAsked } from './wait-asked.js';

/** What passes: timeouts, too many requests, and the troubles of servers, two of them Cloudflare's. */
const passing = new Set([408, 429, 500, 502, 503, 504, 522, 524]);

/** So many times a request is sent again: what two more do not mend, more do not either. */
const retries = 2;

/** What was answered may be otherwise when it is asked again. */
class Passing extends Error {
  constructor(readonly outcome: Answer | Problem) {
    super('a passing answer');
  }
}

const isPassing = (outcome: Answer | Problem) =>
  isProblem(outcome) ? outcome.code === 'incomplete-response' : passing.has(outcome.status);

/** How long is waited between two tries. */
export interface Patience {
  /** Seconds before the second try; before the third twice as many, and both up to twice as long by chance. */
  readonly first: number;
  /** The most seconds that a site may ask for. */
  readonly most: number;
}

/**
 * Makes what asks up to two times more where the answer is one that passes. When a site wants to be left alone for too
 * long the answer is a problem at once.
 * @param ask waits as long as the site asked for
 */
export function createAskAgain(ask: Ask, { first, most }: Patience, stopped: AbortSignal | undefined): Ask {
  return async (question) => {
    let tooLong: Problem | null = null;
    try {
      return await pRetry(
        async () => {
          const outcome = await ask(question);
          if (isPassing(outcome)) throw new Passing(outcome);
          return outcome;
        },
        {
          retries,
          randomize: true,
          minTimeout: first * 1000,
          ...(stopped === undefined ? {} : { signal: stopped }),
          shouldRetry({ error, retriesLeft }) {
            if (!(error instanceof Passing) || stopped?.aborted === true) return false;
            if (isProblem(error.outcome) || retriesLeft === 0) return retriesLeft > 0;
            const { status } = error.outcome;
            const seconds = waitAsked(error.outcome);
            if (seconds <= most) return true;
            const answer = `${status} and asks to wait ${seconds.toLocaleString('en')} seconds`;
            tooLong = problem('site-error', question.source, answer);
            return false;
          },
        },
      );
    } catch (error) {
      if (error instanceof Passing) return tooLong ?? error.outcome;
      if (stopped?.aborted === true)
        return problem('unreachable-site', question.source, 'the run was stopped');
      throw error;
    }
  };
}
