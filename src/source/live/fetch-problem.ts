import { type Problem, problem } from '../../problem.js';
import type { Limits, WebSettings } from '../../settings.js';
import { byteSize } from '../byte-size.js';
import { PrivateAddressError } from './guarded-lookup.js';
import { BodyTooLarge, UnknownCompression } from './read-body.js';

const timeouts = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** What breaks a response off; `Z_…` are the errors of zlib. */
const breaks = new Set(['UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ECONNRESET', 'EPIPE']);

/** So many characters of what a server sent are shown at most. */
const mostShown = 40;

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of this name',
  EAI_AGAIN: 'names of hosts cannot be looked up now',
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'no way leads to its host',
  ENETUNREACH: 'no way leads to its network',
};

/** As undici tells that a proxy does not let a request through. */
const proxyRefusal = /^Proxy response \((\d{3})\)/u;

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first instanceof Error ? codeOf(first) : '';
}

/**
 * The problem that the error of a request stands for.
 * @param begun whether the response had begun
 */
export function fetchProblem(
  error: unknown,
  source: string,
  begun: boolean,
  limits: Limits,
  { timeout }: WebSettings,
): Problem {
  if (!(error instanceof Error)) return problem('unreachable-site', source, String(error));
  const code = codeOf(error);
  if (error instanceof PrivateAddressError) return problem('private-address', source, error.message);
  if (error instanceof BodyTooLarge)
    return problem('response-too-large', source, byteSize(limits.responseBytes));
  if (error instanceof UnknownCompression)
    return problem('incomplete-response', source, `it is compressed as ${error.message.slice(0, mostShown)}`);
  if (error.name === 'TimeoutError' || timeouts.has(code))
    return problem('timed-out', source, timeout === 1 ? '1 second' : `${timeout} seconds`);
  if (begun) return problem('incomplete-response', source, breakOf(error, code));
  if (breaks.has(code)) return problem('incomplete-response', source, 'the connection was closed');
  const refused = proxyRefusal.exec(error.message);
  if (refused !== null) return problem('unreachable-site', source, `its proxy answered ${refused[1]}`);
  return problem('unreachable-site', source, reasons[code] ?? (code === '' ? error.message : code));
}

function breakOf(error: Error, code: string): string {
  if (code === 'Z_BUF_ERROR') return 'its compression ends too soon';
  if (code.startsWith('Z_')) return 'its compression is damaged';
  return breaks.has(code) || error.name === 'AbortError' ? 'the connection was closed' : error.message;
}
