import { createRequire } from 'node:module';

interface PackageFacts {
  readonly version: string;
  readonly homepage: string;
  readonly bugs: string;
}

/** What package.json says about this program. */
export const packageFacts: PackageFacts = createRequire(import.meta.url)('../../package.json');
