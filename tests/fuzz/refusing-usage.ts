import { UsageError } from '../../src/errors.js';

/**
 * What came of it, or `null` where it was refused as wrong usage, which is the only error that is meant to be thrown.
 */
export async function refusingUsage<T>(run: () => T | Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
