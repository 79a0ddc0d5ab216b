import { Body, Controller, Get, Module, Put } from '@nestjs/common';
import { currentContext } from '@rt/shared/api';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import type { Actor } from '@rt/identity/domain';
import { setTimeout } from 'node:timers/promises';
import { Allow, AllowSignedIn, By, Public } from './access';
import { IdentityModule } from './identity.module';

@Controller('rooms')
class RoomsController {
  @Get('strategy') @Allow('strategy:edit', 'strategy:adopt') strategy() {
    return 'in';
  }
  @Get('context') @AllowSignedIn() async context(@By() actor: Actor) {
    await setTimeout(1);
    const { accountId, regionId } = currentContext();
    return { same: accountId === actor.accountId && regionId === actor.regionId };
  }
  @Get('open') @Public() open() {
    return { accountId: currentContext().accountId };
  }
  @Put() @AllowSignedIn() change(@Body() body: object) {
    return body;
  }
}

@Module({ controllers: [RoomsController] })
class RoomsModule {}

describe('the guards', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule, RoomsModule)));
  afterAll(() => api?.close());

  it('let in who has one of the permissions', async () =>
    expect(await (await api.as('strategy_owner')).get('/rooms/strategy')).toMatchObject({ status: 200 }));

  it('refuse who has none of them, and say whom to ask', async () =>
    expect(await (await api.as('reader')).get('/rooms/strategy')).toMatchObject({
      status: 403,
      body: {
        code: 'permission.missing',
        title: 'Din roll får inte göra det här. Fråga den som är administratör hos er.',
      },
    }));

  it('answer in English who asks for it', async () =>
    expect(
      await (await api.as('reader')).get('/rooms/strategy', { headers: { 'accept-language': 'en-GB,en;q=0.9' } }),
    ).toMatchObject({ body: { title: 'Your role may not do this. Ask your administrator.' } }));

  it('do not ask for a session where the route is public', async () =>
    expect(await api.anonymous().get('/rooms/open')).toMatchObject({ status: 200, body: { accountId: null } }));

  it('refuse a change without the token of the session', async () => {
    const reader = await api.as('reader');
    const refusal = { status: 403, body: { code: 'csrf.token' } };
    expect(await reader.put('/rooms', {}, { headers: { 'x-xsrf-token': '' } })).toMatchObject(refusal);
    expect(await reader.put('/rooms', {}, { headers: { 'x-xsrf-token': 'a'.repeat(43) } })).toMatchObject(refusal);
  });

  it('refuse a change with the token of somebody else’s session', async () => {
    const [reader, evaluator] = [await api.as('reader'), await api.as('evaluator')];
    const other = (
      await evaluator.post('/session', { email: 'evaluator@test.example', password: 'en lång fras för provning' })
    ).headers['set-cookie'] as string[];
    const token = /XSRF-TOKEN=([^;]+)/.exec(other.join())?.[1] ?? '';
    expect(await reader.put('/rooms', {}, { headers: { 'x-xsrf-token': token } })).toMatchObject({ status: 403 });
  });

  it('let a change through with the token of the session', async () =>
    expect(await (await api.as('reader')).put('/rooms', {})).toMatchObject({ status: 200 }));

  it('let the handler and all it awaits know who makes the request', async () => {
    const people = await Promise.all([api.as('reader'), api.as('neighbour'), api.as('evaluator')]);
    const answers = await Promise.all(people.map((person) => person.get('/rooms/context')));
    expect(answers.map(({ body }) => body)).toEqual([{ same: true }, { same: true }, { same: true }]);
  });
});
