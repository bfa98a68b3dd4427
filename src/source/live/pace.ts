/** Waits until a host may be asked, and then lets nobody else ask it for `seconds`. */
export type Pace = (host: string, seconds: number) => Promise<void>;

interface Turn {
  readonly over: Promise<void>;
  /** Keeps the program running until the turn is over. */
  hold(): void;
}

/**
 * Makes what keeps requests to one host apart, counted from the beginning of one to the beginning of the next. After
 * the last request nothing waits: the program may end.
 * @param stopped ends all waiting
 */
export function createPace(stopped: AbortSignal | undefined): Pace {
  const turns = new Map<string, Turn>();
  return async (host, seconds) => {
    const before = turns.get(host);
    const begin = before?.over ?? Promise.resolve();
    turns.set(host, turnAfter(begin, seconds * 1000, stopped));
    before?.hold();
    await begin;
  };
}

function turnAfter(begin: Promise<void>, milliseconds: number, stopped: AbortSignal | undefined): Turn {
  let isHeld = false;
  let timer: NodeJS.Timeout | null = null;
  const wait = () =>
    new Promise<void>((resolve) => {
      const end = () => {
        stopped?.removeEventListener('abort', end);
        resolve();
      };
      timer = setTimeout(end, stopped?.aborted === true ? 0 : milliseconds);
      if (!isHeld) timer.unref();
      stopped?.addEventListener('abort', end);
    });
  return {
    over: begin.then(wait),
    hold() {
      isHeld = true;
      timer?.ref();
    },
  };
}
