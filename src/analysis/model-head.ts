/** The first line of a model's file when it is JSON of that schema, else `null`. */
export function readHead<Head>(line: string, schema: string): Head | null {
  if (!line.startsWith(`{"schema":"${schema}"`)) return null;
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** A number as it stands there: with six digits. */
export function figure(value: number): number {
  return Number(value.toPrecision(6));
}
