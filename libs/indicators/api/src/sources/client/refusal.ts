import type { Service } from '@rt/indicators/domain';
import { failing, type SourceFailure } from '../source-failure';

const MISSING = /missing selection/i;
const DAY = 86_400;

/** What an answer that is no 2xx means. */
export function refusalOf(
  { service, url, body }: { service: Service; url: URL; body: object | null },
  { status, headers }: Response,
  bytes: Uint8Array,
): SourceFailure {
  const retryAfter = secondsIn(headers.get('retry-after'), Date.now());
  if (status === 429) return failing('too-many-requests', service, '', retryAfter);
  if (status >= 500) return failing('server-error', service, String(status), retryAfter);
  if (status === 404) return failing('retired', service, keyIn(url));
  if (status === 403 && body !== null) return failing('too-many-cells', service);
  const said = whatItSays(bytes);
  if (status === 400 && MISSING.test(said)) return failing('missing-variable', service, variableIn(said));
  return failing('refused', service, said || String(status));
}

/** Retry-After is seconds or a date; null, too long and the past are no help. */
export function secondsIn(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, DAY) : undefined;
}

/** The table or KPI an address is about. */
const keyIn = (url: URL) => /\b(TAB\d+|[NU]\d{5})\b/.exec(url.pathname)?.[0] ?? '';

/** The service's own words: `detail` or `title` of a problem, on one line. */
function whatItSays(bytes: Uint8Array): string {
  try {
    const body = JSON.parse(new TextDecoder().decode(bytes)) as { title?: unknown; detail?: unknown };
    const words = [body.title, body.detail].filter((each) => typeof each === 'string');
    return words.join(': ').replace(/\s+/g, ' ').slice(0, 200);
  } catch {
    return '';
  }
}

/** PxWebApi names the variable after the words, bare or quoted. */
const variableIn = (said: string) => /(?:variable|parameter)[^\p{L}]+([\p{L}\p{N}_]+)/iu.exec(said)?.[1] ?? '';
