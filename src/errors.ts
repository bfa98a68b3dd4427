/** Wrong usage: the only thing that is thrown on purpose. The command line ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
