import { type Service, StatisticsProblem, readJson } from '@rt/indicators/domain';
import { failing, SourceFailure } from '../source-failure';
import { readWithin } from './read-within';
import { refusalOf } from './refusal';

/** One question to a service. */
export interface Question {
  service: Service;
  url: URL;
  /** null asks with GET. */
  body: object | null;
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface Answer {
  text: string;
  json: unknown;
}

const REDIRECTS = 3;
const LARGEST = 10 * 1024 * 1024;

/**
 * The only place a call leaves the machine. A redirect is followed within the origin that was asked, and nowhere else;
 * whatever is not whole JSON within its size and time is a `SourceFailure`.
 */
export async function fetchJson(question: Question, redirects = REDIRECTS): Promise<Answer> {
  const { service } = question;
  const timeout = AbortSignal.timeout(question.timeoutMs);
  try {
    const response = await fetch(question.url, {
      ...asked(question.body),
      redirect: 'manual',
      signal: question.signal ? AbortSignal.any([timeout, question.signal]) : timeout,
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      return await fetchJson({ ...question, url: within(question, location, redirects) }, redirects - 1);
    }
    const bytes = await readWithin(response, LARGEST);
    if (!bytes) throw failing('too-large', service);
    if (!response.ok) throw refusalOf(question, response, bytes);
    if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) throw failing('not-json', service);
    return { text: new TextDecoder().decode(bytes), json: parsed(service, bytes) };
  } catch (error) {
    question.signal?.throwIfAborted();
    throw isOfTheNetwork(error) ? failing('no-answer', service) : error;
  }
}

const asked = (body: object | null): RequestInit =>
  body === null
    ? { headers: { accept: 'application/json' } }
    : {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };

/** Where a redirect leads, if that is within the origin that was asked. */
function within({ service, url }: Question, location: string | null, left: number): URL {
  const target = location === null ? null : URL.parse(location, url.href);
  if (!target || target.origin !== url.origin || left <= 0) throw failing('redirected', service);
  return target;
}

const TRUNCATED = new Set(['statistics.truncated', 'statistics.empty']);

function parsed(service: Service, bytes: Uint8Array): unknown {
  try {
    return readJson(bytes);
  } catch (error) {
    if (!(error instanceof StatisticsProblem)) throw error;
    throw failing(TRUNCATED.has(error.code) ? 'truncated' : 'not-json', service);
  }
}

/** fetch tells of a lost connection by TypeError, of our own time-out by a DOMException of that name. */
const isOfTheNetwork = (error: unknown): boolean =>
  !(error instanceof SourceFailure) && ['TypeError', 'TimeoutError'].includes((error as Error).name);
