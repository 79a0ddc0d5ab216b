import { createTestDatabase } from '@rt/shared/api/testing';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';

describe('a database from before money by year', () => {
  let source: DataSource;
  let drop: () => Promise<void>;

  const STORED = `
    WITH work AS (
      INSERT INTO intervention (region_id, name, kind, version)
      SELECT id, 'Jobbspåret', 'project', 4 FROM region WHERE name = 'Region Dalarna' RETURNING id
    ), line AS (
      INSERT INTO goal_lineage (region_id) SELECT id FROM region WHERE name = 'Region Dalarna' RETURNING id
    ), money AS (INSERT INTO funding (intervention_id, fund, amount) SELECT id, 'erdf', 1000.5 FROM work)
    INSERT INTO intervention_goal (intervention_id, goal_lineage_id, share, directness, mechanism)
    SELECT work.id, line.id, 60, 'direct', 'för att' FROM work, line`;
  const money = () =>
    source.query<object[]>('SELECT fund, sum(amount)::text AS amount FROM funding GROUP BY 1 ORDER BY 1');
  const undo = async () => {
    const isThere = async () =>
      (await source.query<unknown[]>(`SELECT FROM migrations WHERE name LIKE 'PortfolioFacts%'`)).length > 0;
    while (await isThere()) await source.undoLastMigration();
  };

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    source = await new DataSource({ type: 'postgres', url: database.url, migrations }).initialize();
    await undo();
    await source.query(STORED);
    await source.runMigrations();
  });
  afterAll(async () => {
    await source?.destroy();
    await drop?.();
  });

  it('keeps interventions, money and links, and says nothing more of them', async () => {
    expect(await source.query('SELECT name, version, secret, action_plan_id FROM intervention')).toEqual([
      { name: 'Jobbspåret', version: 4, secret: false, action_plan_id: null },
    ]);
    expect(await source.query('SELECT fund, amount, year, paid FROM funding')).toEqual([
      { fund: 'erdf', amount: '1000.50', year: null, paid: null },
    ]);
    expect(await source.query('SELECT share FROM intervention_goal')).toEqual([{ share: '60.00' }]);
  });

  it('holds shares to the whole from then on', async () => {
    const again = source.query(`
      WITH line AS (INSERT INTO goal_lineage (region_id) SELECT region_id FROM intervention RETURNING id)
      INSERT INTO intervention_goal (intervention_id, goal_lineage_id, share, directness, mechanism)
      SELECT intervention.id, line.id, 60, 'direct', 'för att' FROM intervention, line`);
    await expect(again).rejects.toThrow('120.00 percent');
  });

  it('can be taken back without a krona lost', async () => {
    await source.query(`
      INSERT INTO funding (intervention_id, fund, amount, year)
      SELECT id, 'erdf', 0.25, year FROM intervention, generate_series(2026, 2027) AS year`);
    const before = await money();
    expect(before).toEqual([{ fund: 'erdf', amount: '1001.00' }]);
    await undo();
    expect(await money()).toEqual(before);
    await source.runMigrations();
    expect(await money()).toEqual(before);
  });
});
