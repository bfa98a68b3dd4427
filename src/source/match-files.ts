import { isAbsolute } from 'node:path';
import { glob } from 'tinyglobby';

/**
 * The files and folders that a pattern such as `saved/page-{1,2}.*` matches, in no order.
 * Hidden ones, `node_modules`, and what the `…_files` folders of saved pages hold are left out unless the pattern
 * names them; links to folders are not followed.
 */
export function matchFiles(pattern: string): Promise<string[]> {
  return glob([pattern], {
    absolute: isAbsolute(pattern),
    ignore: pattern.includes('_files') ? [] : ['**/node_modules/**', '**/*_files/**'],
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
}
