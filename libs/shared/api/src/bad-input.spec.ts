import { Body, Controller, Get, Module, Param, Post, Put, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ProblemBody } from '@rt/shared/domain';
import { createTestApi, type TestApi } from '../testing/src';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { DataSource } from 'typeorm';
import { IsText } from './text';

class PartDto {
  @IsInt() @Min(0) @Max(100) share!: number;
}
class ThingDto {
  @IsText({ min: 3, max: 20 }) name!: string;
  @IsOptional() @IsUUID() goalId?: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => PartDto) parts?: PartDto[];
}
class PageDto {
  @IsOptional() @Type(() => Number) @IsInt() page?: number;
}

@Controller('things')
class ThingsController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}
  @Post() make(@Body() thing: ThingDto) {
    return { ...thing, version: 7 };
  }
  @Get() list(@Query() page: PageDto) {
    return page;
  }
  @Get(':id') read(@Param('id') id: string) {
    return this.source.query('SELECT $1::uuid', [id]);
  }
  @Put('fails') fails() {
    throw new Error('a fault of our own');
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

describe('the api', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(ThingsModule)));
  afterAll(() => api?.close());

  const make = (thing: object) => api.anonymous().post<ProblemBody>('/things', thing);
  const issues = async (thing: object) =>
    (await make(thing)).body.issues?.map(({ path, message }) => [path, message.sv]);
  const raw = (body: string | Buffer, type = 'application/json') =>
    api.anonymous().send<ProblemBody>('POST', '/things', { body, headers: { 'content-type': type } });

  it('takes text trimmed and normalised, and tells its version', async () => {
    const { status, headers, body } = await make({ name: '  a\u0308ng  ' });
    expect([status, body]).toEqual([201, { name: 'äng', version: 7 }]);
    expect(headers['etag']).toBe('"7"');
  });

  it('answers every error as problem+json with a code and both languages', async () => {
    const { status, headers, body } = await make({});
    expect(status).toBe(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({
      type: 'urn:roda-traden:problem:input.invalid',
      status: 400,
      code: 'input.invalid',
      title: 'Något i det du skickade går inte att ta emot. Se fälten nedan. Inget är sparat.',
      messages: { en: expect.stringContaining('cannot be accepted') },
    });
  });

  it('refuses unknown fields by name', async () =>
    expect(await issues({ name: 'abc', admin: true })).toEqual([['admin', 'Fältet finns inte. Ta bort det.']]));

  it('says of a wrong type only that, and where', async () =>
    expect(await issues({ name: 7, goalId: 'x', parts: [{ share: 'a' }, 3] })).toEqual([
      ['name', 'Ska vara text.'],
      ['goalId', 'Ska vara ett id.'],
      ['parts[0].share', 'Ska vara ett heltal.'],
      ['parts[1]', 'Ska vara ett objekt.'],
    ]));

  it('names the limit that is broken', async () => {
    expect(await issues({ name: 'ab' })).toEqual([['name', 'Ska vara minst 3 tecken.']]);
    expect(await issues({ name: 'a'.repeat(21) })).toEqual([['name', 'Får vara högst 20 tecken.']]);
    expect(await issues({ name: 'abc', parts: [{ share: 101 }] })).toEqual([['parts[0].share', 'Får vara högst 100.']]);
    expect(await issues({ name: 'abc', parts: [{ share: -1 }] })).toEqual([['parts[0].share', 'Ska vara minst 0.']]);
  });

  it.each(['ab\u0000c', 'ab\u001bc', 'abc\ud800', 'ab\ufffdc'])('refuses text that is not whole: %j', async (name) =>
    expect(await issues({ name })).toEqual([
      ['name', 'Texten innehåller styrtecken eller trasiga tecken. Klistra in den igen som ren text.'],
    ]),
  );

  it('refuses bytes that are not UTF-8', async () => {
    const { status, body } = await raw(Buffer.from('7b226e616d65223a22616263e5ff227d', 'hex'));
    expect([status, body.code]).toEqual([400, 'input.invalid']);
  });

  it.each(['[]', '[{"name":"abc"}]', 'null', '"abc"', '3'])('refuses a body that is no object: %s', async (body) =>
    expect(await raw(body)).toMatchObject({ status: 400, body: { code: 'input.invalid' } }),
  );

  it.each([
    '',
    '{"name":',
    '{"name":"abc","__proto__":{"admin":true}}',
    '{"name":"abc","constructor":{"prototype":{}}}',
    '['.repeat(100_000) + ']'.repeat(100_000),
  ])('refuses JSON that cannot be read or is a trap', async (body) =>
    expect(await raw(body)).toMatchObject({ status: 400, body: { code: 'request.malformed' } }),
  );

  it('refuses what is too large', async () =>
    expect(await make({ name: 'a'.repeat(2_000_000) })).toMatchObject({
      status: 413,
      body: { code: 'request.too-large' },
    }));

  it.each(['application/xml', 'no type at all', 'text/plain'])('refuses %s', async (type) =>
    expect((await raw('<a/>', type)).status).toBe(type === 'text/plain' ? 400 : 415),
  );

  it('refuses an address that cannot be read, as a problem too', async () => {
    const { status, headers, body } = await api.anonymous().get('/things/%E0%A4%A');
    expect([status, body]).toMatchObject([400, { code: 'request.malformed' }]);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['/things/x', 'value.malformed'],
    ['/things/%00', 'text.encoding'],
    ['/things?page=x', 'input.invalid'],
    ['/things?page=1&page=2', 'input.invalid'],
  ])('refuses GET %s with %s', async (path, code) =>
    expect(await api.anonymous().get(path)).toMatchObject({ status: 400, body: { code } }),
  );

  it('says of what is not there that it is not there', async () =>
    expect(await api.anonymous().get('/nowhere')).toMatchObject({ status: 404, body: { code: 'not-found' } }));

  it('does not tell what went wrong inside', async () => {
    const { status, body } = await api.anonymous().put('/things/fails', {});
    expect([status, body]).toMatchObject([500, { code: 'unexpected' }]);
    expect(JSON.stringify(body)).not.toContain('fault of our own');
  });

  it('answers in English who asks for it', async () => {
    const { body } = await api.anonymous().get<ProblemBody>('/nowhere', { headers: { 'accept-language': 'en' } });
    expect(body.title).toBe('There is nothing at this address.');
  });
});
