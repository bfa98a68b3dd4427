import { plural } from '../plural.js';
import { type Child, element } from './element.js';
import { type PageFileName, readPageFile } from './page-files.js';

/** A page for people. */
export interface Page {
  /** What the threads on it are called. */
  readonly titles: readonly string[];
  /** Whether it tells what analysis found: without it there is nothing to warn of. */
  readonly analyzed: boolean;
  /** The place that the keyboard can go to at once, and what is there. */
  readonly skipTo: { readonly place: string; readonly name: string };
  readonly main: Child;
  /** What is not shown until it is needed. */
  readonly hidden: Child;
  /** Which style and script it has besides those of every page. */
  readonly files: readonly PageFileName[];
}

/** What the page is called, and what stands at its end. */
const words = {
  analyzed: {
    name: 'Sentiment and service recovery',
    end: 'Written by tesla-sentiment. Scores and events are found by rules and a learned model, and single ones are wrong now and then: read the posts before you decide anything about a person.',
  },
  read: { name: 'Posts', end: 'Written by tesla-sentiment.' },
} as const;

/** The text of a page: one file that asks nothing of any network, and runs only its own style and script. */
export function pageText({ titles, analyzed, skipTo, main, hidden, files }: Page): string {
  const all = (['page-style.css', 'page-script.js', ...files] as const).map(readPageFile);
  const styles = all.filter(({ kind }) => kind === 'style');
  const scripts = all.filter(({ kind }) => kind === 'script');
  const hashes = (of: typeof all) => of.map(({ hash }) => hash).join(' ');
  const policy = `default-src 'none'; style-src ${hashes(styles)}; script-src ${hashes(scripts)}; base-uri 'none'; form-action 'none'`;
  const [only] = titles;
  const title = titles.length === 1 && only !== undefined ? only : plural(titles.length, 'thread');
  const { name, end } = words[analyzed ? 'analyzed' : 'read'];
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'generator', content: 'tesla-sentiment' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, `${title} – ${name}`),
    styles.map(({ text }) => ({ markup: `<style>${text}</style>` })),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: `#${skipTo.place}` }, `Skip to the ${skipTo.name}`),
    element(
      'header',
      { class: 'top' },
      element('p', { class: 'kicker' }, name),
      element('h1', {}, element('bdi', {}, title)),
    ),
    element('main', {}, main),
    element('footer', {}, element('p', {}, end)),
    hidden,
    scripts.map(({ text }) => ({ markup: `<script>${text}</script>` })),
  );
  return `<!doctype html>\n${element('html', { lang: 'en' }, head, body).markup}\n`;
}
