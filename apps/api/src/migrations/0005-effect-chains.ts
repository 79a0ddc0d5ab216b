import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Effect chains as rows: what should lead to what, and on which assumption. */
export class EffectChains1795000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE effect_chain (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, name)
      );

      CREATE TABLE chain_node (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN
          ('need', 'resource', 'activity', 'output', 'short_outcome', 'mid_outcome', 'long_outcome', 'goal')),
        text text NOT NULL,
        goal_lineage_id uuid REFERENCES goal_lineage ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (goal_lineage_id IS NULL OR kind = 'goal')
      );
      CREATE INDEX chain_node_chain ON chain_node (chain_id);
      CREATE INDEX chain_node_goal ON chain_node (goal_lineage_id) WHERE goal_lineage_id IS NOT NULL;

      CREATE TABLE chain_edge (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        from_id uuid NOT NULL REFERENCES chain_node ON DELETE CASCADE,
        to_id uuid NOT NULL REFERENCES chain_node ON DELETE CASCADE,
        assumption text,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (from_id, to_id),
        CHECK (from_id <> to_id)
      );
      CREATE INDEX chain_edge_to ON chain_edge (to_id);
      CREATE INDEX chain_edge_chain ON chain_edge (chain_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE chain_edge, chain_node, effect_chain');
  }
}
