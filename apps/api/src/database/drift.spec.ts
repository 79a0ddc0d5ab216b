import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { domains } from '../domains';

/** Keys, checks, indexes and comments stand in the migrations alone, where a person reads them; entities say nothing of them. */
const ABOUT_CONSTRAINTS = /\b(?:DROP|ADD) CONSTRAINT|\b(?:DROP|CREATE)(?: UNIQUE)? INDEX|^COMMENT ON/;

describe('entities and migrations', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await createTestApi(...domains);
  });
  afterAll(() => api.close());

  it('agree on every table and column', async () => {
    const { upQueries } = await api.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query).filter((query) => !ABOUT_CONSTRAINTS.test(query))).toEqual([]);
  });

  it('leave no table without an entity', async () => {
    const tables = await api.dataSource.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_name NOT IN ('migrations', 'typeorm_metadata') ORDER BY 1`,
    );
    const known = api.dataSource.entityMetadatas.map(({ tableName }) => tableName).sort();
    expect(known).toEqual(tables.map(({ name }) => name));
  });
});
