import { createTestDatabase } from '@rt/shared/api/testing';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations';

describe('a database from before the chain editor', () => {
  let source: DataSource;
  let drop: () => Promise<void>;

  /** A chain as it was drawn then: three boxes, the last a goal, and two arrows in the order they were drawn. */
  const DRAWN = `
    WITH home AS (SELECT id FROM region WHERE name = 'Region Dalarna'),
      lineage AS (INSERT INTO goal_lineage (region_id) SELECT id FROM home RETURNING id),
      chain AS (INSERT INTO effect_chain (region_id, name, version) SELECT id, 'Till arbete', 3 FROM home RETURNING id),
      need AS (INSERT INTO chain_node (chain_id, kind, text) SELECT id, 'need', 'Behovet' FROM chain RETURNING id),
      activity AS (INSERT INTO chain_node (chain_id, kind, text, version) SELECT id, 'activity', 'Praktik', 4 FROM chain RETURNING id),
      goal AS (
        INSERT INTO chain_node (chain_id, kind, text, goal_lineage_id)
        SELECT chain.id, 'goal', 'Målet', lineage.id FROM chain, lineage RETURNING id
      )
    INSERT INTO chain_edge (chain_id, from_id, to_id, assumption)
      SELECT chain.id, need.id, activity.id, NULL FROM chain, need, activity
      UNION ALL SELECT chain.id, activity.id, goal.id, 'Det finns lediga arbeten.' FROM chain, activity, goal`;
  const PROFILE = `
    INSERT INTO concept_profile (region_id, levels) SELECT id, '{"vision": {"name": "Bild", "definition": ""}}' FROM region
    WHERE name = 'Region Dalarna'`;

  const undoTheEditor = async () => {
    const isThere = async () =>
      (await source.query<unknown[]>(`SELECT FROM migrations WHERE name LIKE 'ChainEditor%'`)).length > 0;
    while (await isThere()) await source.undoLastMigration();
  };

  beforeAll(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    source = await new DataSource({ type: 'postgres', url: database.url, migrations }).initialize();
    await undoTheEditor();
    await source.query(PROFILE);
    await source.query(DRAWN);
    await source.runMigrations();
  });
  afterAll(async () => {
    await source?.destroy();
    await drop?.();
  });

  it('keeps every box, arrow and assumption, with their versions, and claims nothing more of them', async () => {
    expect(await source.query('SELECT name, version, seq, strategy_id FROM effect_chain')).toEqual([
      { name: 'Till arbete', version: 3, seq: 0, strategy_id: null },
    ]);
    const nodes = await source.query<object[]>(
      'SELECT kind, text, goal_lineage_id IS NOT NULL AS tied, amount, x, pinned, version FROM chain_node ORDER BY added',
    );
    const untouched = { amount: null, x: null, pinned: false };
    expect(nodes).toEqual([
      { kind: 'need', text: 'Behovet', tied: false, ...untouched, version: 1 },
      { kind: 'activity', text: 'Praktik', tied: false, ...untouched, version: 4 },
      { kind: 'goal', text: 'Målet', tied: true, ...untouched, version: 1 },
    ]);
    const edges = await source.query<object[]>(
      'SELECT assumption, claim, confidence, sign, critical, effect FROM chain_edge ORDER BY added',
    );
    const unsaid = { claim: null, confidence: null, sign: 'increases', critical: false, effect: null };
    expect(edges).toEqual([
      { assumption: null, ...unsaid },
      { assumption: 'Det finns lediga arbeten.', ...unsaid },
    ]);
  });

  it('keeps what a region calls its levels, and leaves the columns of chains at their usual names', async () => {
    expect(await source.query('SELECT levels, stages FROM concept_profile')).toEqual([
      { levels: { vision: { name: 'Bild', definition: '' } }, stages: null },
    ]);
  });

  it('can be taken back, and keeps what there was room for before', async () => {
    await undoTheEditor();
    expect(await source.query('SELECT assumption FROM chain_edge WHERE assumption IS NOT NULL')).toHaveLength(1);
    await source.runMigrations();
    expect(await source.query('SELECT count(*)::int AS boxes FROM chain_node')).toEqual([{ boxes: 3 }]);
  });
});
