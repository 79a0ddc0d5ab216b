import { DataSource } from 'typeorm';
import { createTestDatabase } from '../testing/src/test-database';
import { prepared } from './prepared';

describe('a prepared statement', () => {
  let source: DataSource;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await createTestDatabase();
    ({ drop } = database);
    source = await new DataSource({ type: 'postgres', url: database.url, extra: { max: 1 } }).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await drop();
  });

  const double = (value: number) =>
    prepared<{ twice: number }>(source, 'double', 'SELECT $1::int * 2 AS twice', [value]);

  it('answers for the values it is given each time', async () => {
    expect([await double(4), await double(21)]).toEqual([[{ twice: 8 }], [{ twice: 42 }]]);
  });

  it('is planned once a connection, however often it is asked', async () => {
    await double(1);
    await double(2);
    const known = await source.query<{ name: string }[]>('SELECT name FROM pg_prepared_statements');
    expect(known).toEqual([{ name: 'double' }]);
  });

  it('does not let one name mean two statements', async () =>
    await expect(prepared(source, 'double', 'SELECT $1::int * 3 AS thrice', [1])).rejects.toThrow('unique'));

  it('gives its connection back when it fails', async () => {
    await expect(prepared(source, 'fail', 'SELECT 1 / $1::int', [0])).rejects.toThrow('division by zero');
    expect(await double(1)).toEqual([{ twice: 2 }]);
  });
});
