import type { ServerResponse } from 'node:http';

/** Everything that goes wrong at a source, as the real ones have been seen to do it. */
export const REPLAY_FAILURES = {
  'too-many-requests': (answer) => send(answer, 429, { title: 'Too Many Requests' }),
  'too-many-requests-in-a-second': (answer) =>
    send(answer, 429, { title: 'Too Many Requests' }, { 'retry-after': '1' }),
  'too-many-requests-for-long': (answer) =>
    send(answer, 429, { title: 'Too Many Requests' }, { 'retry-after': '1800' }),
  'too-many-cells': (answer) => send(answer, 403, { title: 'Too many cells selected' }),
  'missing-variable': (answer) => send(answer, 400, { title: 'Missing selection for mandantory variable: Alder' }),
  retired: (answer) => send(answer, 404, { title: 'Not Found' }),
  'server-error': (answer) => send(answer, 500, ''),
  truncated: (answer) => plain(answer, 200, 'application/json', '{"version":"2.0","class":"dataset","id":["Region"'),
  html: (answer) => plain(answer, 200, 'text/html; charset=utf-8', '<!DOCTYPE html><title>Underhåll</title>'),
  'wrong-type': (answer) => plain(answer, 200, 'text/csv', 'region;2024\r\n20;1\r\n'),
  'redirect-inside': (answer, url) => redirect(answer, `${url.pathname}${url.search}${url.search ? '&' : '?'}moved=1`),
  'redirect-internal': (answer) => redirect(answer, 'http://169.254.169.254/latest/meta-data/'),
  'redirect-loop': (answer, url) => redirect(answer, url.href),
  'too-large': (answer) => plain(answer, 200, 'application/json', `["${'x'.repeat(11 * 1024 * 1024)}"]`),
  'connection-lost': (answer) => void answer.destroy(),
  hang: () => undefined,
} satisfies Record<string, (answer: ServerResponse, url: URL) => void>;

export type ReplayFailure = keyof typeof REPLAY_FAILURES;

export function send(
  answer: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json; charset=utf-8';
  answer.writeHead(status, { 'content-type': type, ...headers }).end(body === '' ? '' : JSON.stringify(body));
}

const plain = (answer: ServerResponse, status: number, type: string, text: string) =>
  void answer.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);

const redirect = (answer: ServerResponse, location: string) => void answer.writeHead(302, { location }).end();
