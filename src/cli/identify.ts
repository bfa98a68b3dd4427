import { packageFacts } from './package-facts.js';
import type { Surroundings } from './surroundings.js';

/** What a report about a bug has to say of the program and what it runs on. */
export function identify({ version, platform, arch }: Surroundings): string {
  return `tesla-sentiment ${packageFacts.version}, Node ${version}, ${platform} ${arch}`;
}
