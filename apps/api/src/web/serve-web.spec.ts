import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase } from '@rt/shared/api/testing';
import { readConfiguration } from '../configuration';
import { createApp } from '../create-app';

describe('the web beside the API', () => {
  let app: NestFastifyApplication;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rt-'));
    await mkdir(join(folder, 'en'));
    await writeFile(join(folder, 'index.html'), 'på svenska');
    await writeFile(join(folder, 'en', 'index.html'), 'in English');
    await writeFile(join(folder, 'main-ABCDEFGH.js'), '1');
    const database = await createTestDatabase();
    ({ drop } = database);
    app = await createApp(database.url, readConfiguration({ LOG_LEVEL: 'silent' }), folder);
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await drop();
  });

  const get = (url: string) => app.inject({ url });

  it.each(['/', '/mal/d0b1', '/karta?visa=brutna'])('answers %s with the Swedish page', async (url) => {
    expect((await get(url)).body).toBe('på svenska');
  });

  it.each(['/en', '/en/', '/en/mal/d0b1'])('answers %s with the English page', async (url) => {
    expect((await get(url)).body).toBe('in English');
  });

  it('lets browsers keep files that are named by their content, and never the page', async () => {
    expect((await get('/main-ABCDEFGH.js')).headers['cache-control']).toContain('immutable');
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  it('does not answer an unknown address of the API with a page', async () => {
    const answer = await get('/api/nothing-here');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ code: 'not-found' });
  });

  it('does not answer a script of an earlier build with a page', async () => {
    expect((await get('/chunk-OLDBUILD.js')).statusCode).toBe(404);
  });

  it('allows scripts from nowhere else, and no frames', async () => {
    const policy = String((await get('/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('describes itself as OpenAPI 3.1 and says that it is well', async () => {
    expect((await get('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0', paths: { '/api/goals': {} } });
    expect((await get('/api/health')).json()).toMatchObject({ status: 'ok' });
  });
});
