import { Controller, Get, Module, Post } from '@nestjs/common';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { Allow, AllowSignedIn, Public } from './access';
import { IdentityModule } from './identity.module';
import { routesWithoutAccess } from './route-access';

@Controller('forgotten')
class ForgottenController {
  @Get(':id') read() {
    return 'open to all?';
  }
  @Post() @Allow('strategy:edit') write() {
    return 'fine';
  }
  @Get('everyone') @AllowSignedIn() everyone() {
    return 'fine';
  }
  @Get() @Public() front() {
    return 'fine';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

describe('routesWithoutAccess', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await createTestApi(IdentityModule, ForgottenModule)));
  afterAll(() => api?.close());

  it('catches a route nobody has said anything about, and no other', () =>
    expect(routesWithoutAccess(api.app)).toEqual(['GET /forgotten/:id (ForgottenController.read)']));

  it('is closed to everyone until somebody has', async () => {
    const administrator = await api.as('administrator');
    expect(await administrator.get('/forgotten/1')).toMatchObject({
      status: 403,
      body: { code: 'permission.missing' },
    });
  });
});
