import { join } from 'node:path';
import envPaths from 'env-paths';

/** The folder of the pages that are kept: `$XDG_CACHE_HOME/tesla-sentiment/pages`, or what the system has for it. */
export function cacheFolder(): string {
  return join(envPaths('tesla-sentiment', { suffix: '' }).cache, 'pages');
}
