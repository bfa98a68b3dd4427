import type { Document } from '../model/document.js';
import { isProblem, type Problem, problem } from '../problem.js';
import type { Limits, Settings } from '../settings.js';
import { forced, isAsked } from './asked.js';
import { choosePageReading, sureScore } from './choose-page-reading.js';
import { htmlReader } from './html/html-reader.js';
import { openPage, type Page } from './html/page.js';
import { revealAddresses } from './html/reveal-addresses.js';
import { viewedSource } from './html/viewed-source.js';
import { pageWall } from './html/walls/page-wall.js';
import type { Candidate } from './rank.js';
import type { Reading } from './reader.js';
import { htmlPlatforms, pagePlatforms, structuredPlatforms } from './registry.js';
import { repeatedReader } from './structured/repeated/repeated.js';

/** Opens a page, or the one whose source it shows. */
function openShown(document: Document, limits: Limits): Page | Problem {
  const page = openPage(document, limits);
  const source = isProblem(page) ? null : viewedSource(page);
  return source === null ? page : openPage({ ...document, text: source }, limits);
}

/** Why a page has no posts: what stands in their place, else what it was taken for. */
function withoutPosts(page: Page, surest: Candidate | null, settings: Settings): Problem {
  const wall = pageWall(page);
  const { source } = page.document;
  if (wall !== null) return problem(wall, source);
  const asked = pagePlatforms.find(({ platform }) => platform === settings.platform);
  const taken = asked ?? (surest !== null && surest.score >= sureScore ? surest.reader : undefined);
  if (taken !== undefined) return problem('no-posts-found', source, taken.name);
  return problem('unknown-platform', source, pagePlatforms.map(({ name }) => name).join(', '));
}

/** Reads the thread of an HTML page; there is always at least one reading. */
export function* readPage(document: Document, settings: Settings): Generator<Reading> {
  const page = openShown(document, settings.limits);
  if (isProblem(page)) {
    yield page;
    return;
  }
  revealAddresses(page);
  const asked = settings.platform === null ? <R>(reader: R) => reader : forced;
  const readers = {
    platforms: htmlPlatforms
      .filter((platform) => isAsked(settings, platform))
      .map((platform) => asked(htmlReader(platform, page))),
    structured: structuredPlatforms
      .filter((platform) => isAsked(settings, platform))
      .map((platform) => htmlReader(platform, page)),
    guesses: [repeatedReader(page)].filter((reader) => isAsked(settings, reader)),
  };
  const { readings, surest } = choosePageReading(readers, document, settings);
  if (readings.length > 0) yield* readings;
  else yield withoutPosts(page, surest, settings);
}
