/** When hosts are asked. */
export interface Pace {
  /** Waits until a host may be asked, and then lets nobody else ask it for `seconds`. */
  turn(host: string, seconds: number): Promise<void>;
  /** Lets nobody ask a host for `seconds` from now, nor those who wait for their turn. */
  hold(host: string, seconds: number): void;
}

interface Pause {
  /** Keeps the program running until it is over. */
  await(): Promise<void>;
}

/**
 * Makes what keeps requests to one host apart, counted from the beginning of one to the beginning of the next. After
 * the last request nothing waits: the program may end.
 * @param stopped ends all waiting
 */
export function createPace(stopped: AbortSignal | undefined): Pace {
  const turns = new Map<string, Pause>();
  const holds = new Map<string, Pause>();

  async function untilFree(host: string): Promise<void> {
    for (let hold = holds.get(host); hold !== undefined; hold = holds.get(host)) {
      await hold.await();
      if (holds.get(host) === hold) holds.delete(host);
    }
  }

  return {
    async turn(host, seconds) {
      const before = turns.get(host);
      const begin = (before?.await() ?? Promise.resolve()).then(() => untilFree(host));
      turns.set(host, pauseAfter(begin, seconds * 1000, stopped));
      await begin;
    },
    hold(host, seconds) {
      holds.set(host, pauseAfter(Promise.resolve(), seconds * 1000, stopped));
    },
  };
}

function pauseAfter(begin: Promise<void>, milliseconds: number, stopped: AbortSignal | undefined): Pause {
  let isAwaited = false;
  let timer: NodeJS.Timeout | null = null;
  const wait = () =>
    new Promise<void>((resolve) => {
      const end = () => {
        stopped?.removeEventListener('abort', end);
        resolve();
      };
      timer = setTimeout(end, stopped?.aborted === true ? 0 : milliseconds);
      if (!isAwaited) timer.unref();
      stopped?.addEventListener('abort', end);
    });
  const over = begin.then(wait);
  return {
    await() {
      isAwaited = true;
      timer?.ref();
      return over;
    },
  };
}
