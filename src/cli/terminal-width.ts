interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The number that `COLUMNS` holds, `null` when it holds none. */
function columnsOf(env: Environment): number | null {
  const columns = Number(env.COLUMNS);
  return Number.isInteger(columns) && columns > 0 ? columns : null;
}

/** How wide the terminal is that a stream is written to, `null` when it is none. `COLUMNS` wins. */
export function terminalWidth(stream: Stream, env: Environment): number | null {
  if (!stream.isTTY) return null;
  return columnsOf(env) ?? (stream.columns || 80);
}

/** How wide help is: as the terminal or `COLUMNS` say, at most 80. */
export function helpWidth(stream: Stream, env: Environment): number {
  return Math.min(80, columnsOf(env) ?? (stream.columns || 80));
}
