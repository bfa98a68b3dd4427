import { unescape as decoded } from 'node:querystring';
import type { Readable } from 'node:stream';
import type { Problem } from '../../problem.js';
import type { Limits, WebSettings } from '../../settings.js';
import { fetchProblem } from './fetch-problem.js';
import { acceptedEncodings, type BodyLimit, readBody } from './read-body.js';
import { type Dispatcher, request } from './undici.js';

/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  /** The value of a header by its name in lower case; empty without it. */
  header(name: string): string;
  readonly body: Uint8Array;
}

/** One request. */
export interface Question {
  readonly address: URL;
  /** How problems call what is asked for. */
  readonly source: string;
  /** What the request says besides what all of them say. */
  readonly headers: Readonly<Record<string, string>>;
  readonly limit: BodyLimit;
}

/** Sends one request; a redirect is an answer like any other. */
export type Ask = (question: Question) => Promise<Answer | Problem>;

/** Makes what sends single requests, each bounded in time. */
export function createAsk(
  dispatcher: Dispatcher,
  limits: Limits,
  web: WebSettings,
  stopped: AbortSignal | undefined,
): Ask {
  return async ({ address, source, headers, limit }) => {
    const late = AbortSignal.timeout(web.timeout * 1000);
    const signal = stopped === undefined ? late : AbortSignal.any([late, stopped]);
    let begun = false;
    try {
      const response = await request(withoutUser(address), {
        dispatcher,
        signal,
        headers: {
          'user-agent': web.userAgent,
          accept: 'text/html, application/xhtml+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5',
          'accept-language': 'en, *;q=0.5',
          'accept-encoding': acceptedEncodings,
          ...authorization(address),
          ...headers,
        },
      });
      begun = true;
      const header = (name: string) => [response.headers[name] ?? ''].flat().join(', ');
      const status = response.statusCode;
      const body = await bodyOf(status, response.body, header('content-encoding'), limit);
      return { status, header, body };
    } catch (error) {
      return fetchProblem(late.aborted ? late.reason : error, source, begun, limits, web);
    }
  };
}

/**
 * The body as far as it matters: a page must be whole; what comes with an error may tell more of it; what comes with a
 * redirect, or with the news that nothing has changed, is nothing, though many servers call it compressed.
 */
async function bodyOf(
  status: number,
  body: Readable,
  encoding: string,
  limit: BodyLimit,
): Promise<Uint8Array> {
  if (status < 300) return readBody(body, encoding, limit);
  if (status >= 400) return readBody(body, encoding, { ...limit, beyond: 'cut' }).catch(() => nothing);
  body.on('error', () => undefined).destroy();
  return nothing;
}

const nothing = new Uint8Array();

function withoutUser(address: URL): URL {
  const bare = new URL(address);
  bare.username = '';
  bare.password = '';
  return bare;
}

/** A name and password in an address are sent as browsers send them (RFC 7617). */
function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const words = `${decoded(username)}:${decoded(password)}`;
  return { authorization: `Basic ${Buffer.from(words).toString('base64')}` };
}
