import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { routesWithoutAccess } from '@rt/identity/api';
import { domains } from './domains';

describe('every route of the API', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(...domains);
  });
  afterAll(() => api.close());

  it('has a permission, or says that it is public', () => {
    expect(routesWithoutAccess(api.app)).toEqual([]);
  });
});
