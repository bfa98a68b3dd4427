import { marksInPath, marksInQuery, type PageMark } from './page-marks.js';

const applied = (marks: readonly PageMark[], text: string) =>
  marks.reduce((rest, { mark, first }) => rest.replace(mark, first), text);

/**
 * The address of the first page of a thread, by that of any of its pages. Only reading it shows whether it is.
 */
export function firstPageAddress(address: URL): URL {
  const first = new URL(address);
  first.pathname = applied(marksInPath, first.pathname);
  first.search = applied(marksInQuery, first.search).replace(/[?;&]$/u, '');
  return first;
}
