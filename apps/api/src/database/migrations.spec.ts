import { createTestDatabase } from '@rt/shared/api/testing';
import { DataSource } from 'typeorm';

describe('the database', () => {
  it('sorts names as a Swede expects: å, ä, ö last', async () => {
    const database = await createTestDatabase();
    const source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    const names = await source.query<{ name: string }[]>(
      `SELECT name FROM region WHERE name ~ '^Region [VÖ]' ORDER BY name DESC LIMIT 3`,
    );
    await source.destroy();
    await database.drop();
    expect(names.map(({ name }) => name)).toEqual(['Region Östergötland', 'Region Örebro län', 'Region Västmanland']);
  });
});
