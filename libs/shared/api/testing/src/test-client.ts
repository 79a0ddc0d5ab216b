import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TestAnswer<T> {
  status: number;
  headers: Record<string, unknown>;
  body: T;
}

interface TestRequest {
  body?: object | string;
  /** The version a change is based on; sent as If-Match. */
  version?: number;
  headers?: Record<string, string>;
}

/** Talks HTTP to the API as one person, with the cookies and the CSRF header a browser would send. */
export class TestClient {
  private cookies: Record<string, string> = {};

  constructor(private readonly app: NestFastifyApplication) {}

  async send<T = unknown>(method: Method, path: string, request: TestRequest = {}): Promise<TestAnswer<T>> {
    const answer = await this.app.inject({
      method,
      url: `/api${path}`,
      cookies: this.cookies,
      headers: {
        ...(this.cookies['XSRF-TOKEN'] ? { 'x-xsrf-token': this.cookies['XSRF-TOKEN'] } : {}),
        ...(request.version === undefined ? {} : { 'if-match': `"${request.version}"` }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { payload: request.body }),
    });
    for (const cookie of answer.cookies) this.cookies[cookie.name] = cookie.value;
    const type = String(answer.headers['content-type'] ?? '');
    const content = type.includes('json')
      ? answer.json<T>()
      : /spreadsheetml|zip/.test(type)
        ? answer.rawPayload
        : answer.body;
    return { status: answer.statusCode, headers: answer.headers, body: content as T };
  }

  get = <T>(path: string, request?: TestRequest) => this.send<T>('GET', path, request);
  post = <T>(path: string, body?: object, request?: TestRequest) => this.send<T>('POST', path, { body, ...request });
  put = <T>(path: string, body?: object, request?: TestRequest) => this.send<T>('PUT', path, { body, ...request });
  patch = <T>(path: string, body?: object, request?: TestRequest) => this.send<T>('PATCH', path, { body, ...request });
  delete = <T>(path: string, request?: TestRequest) => this.send<T>('DELETE', path, request);

  /** Sends one file as a browser's form would, with text fields beside it. */
  upload<T>(path: string, file: { name: string; content: Buffer | string }, fields: Record<string, string> = {}) {
    const boundary = 'rt-test-boundary';
    const part = (headers: string, content: Buffer | string) =>
      Buffer.concat([Buffer.from(`--${boundary}\r\n${headers}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
    const disposition = 'content-disposition: form-data; name=';
    const parts = [
      ...Object.entries(fields).map(([name, value]) => part(`${disposition}"${name}"`, value)),
      part(`${disposition}"file"; filename="${file.name}"\r\ncontent-type: application/octet-stream`, file.content),
      Buffer.from(`--${boundary}--\r\n`),
    ];
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return this.send<T>('POST', path, { body: Buffer.concat(parts), headers });
  }
}
