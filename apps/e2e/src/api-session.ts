import type { DemoRole } from './person';
import type { RunningApp } from './running-app';

type Ask = <T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => Promise<T>;

/** Signs in without a browser, for what is about the server alone; what it answers is JSON. */
export async function apiSession(app: RunningApp, role: DemoRole): Promise<Ask> {
  const cookies = new Map<string, string>();
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(`${app.url}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-xsrf-token': cookies.get('XSRF-TOKEN') ?? '',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as never;
  };
  await ask('POST', '/session', { email: `${role}@demo.example`, password: app.password });
  return ask;
}
