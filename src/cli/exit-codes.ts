/** What the exit status says; the README and `--help` show the same. */
export const exitCodes = {
  success: 0,
  conditionHeld: 1,
  wrongUsage: 2,
  someInputsFailed: 3,
  nothingDone: 4,
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

/** Every exit code with its meaning. */
export const exitCodeMeanings: readonly (readonly [code: number, meaning: string])[] = [
  [exitCodes.success, 'success'],
  [exitCodes.conditionHeld, 'a --fail-on condition held'],
  [exitCodes.wrongUsage, 'wrong usage'],
  [exitCodes.someInputsFailed, 'some inputs could not be read'],
  [exitCodes.nothingDone, 'no input could be read, or no output written'],
  [exitCodes.bug, 'a bug in tesla-sentiment'],
  [exitCodes.interrupted, 'interrupted (SIGINT)'],
  [exitCodes.terminated, 'terminated (SIGTERM)'],
];
