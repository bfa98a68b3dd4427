/** Seconds of the processor's time that one case may take, also where coverage is counted. */
const seconds = 5;

/**
 * Runs one case. Time of the processor is what counts, not of the clock: the machine may be busy with other things.
 * @throws {Error} when it took too long
 */
export async function withinTime(run: () => unknown): Promise<void> {
  const before = process.cpuUsage();
  await run();
  const { user } = process.cpuUsage(before);
  if (user > seconds * 1_000_000) throw new Error(`it took ${(user / 1_000_000).toFixed(1)} s`);
}
