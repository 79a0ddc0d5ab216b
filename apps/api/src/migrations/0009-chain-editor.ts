import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything the chain editor keeps: what an arrow claims and rests on, evidence, ties from boxes to indicators and
 * interventions, groups, places on the canvas, comments, named versions, and the log of changes that lets people work
 * at the same time and look back. Every chain drawn before keeps its boxes, arrows and assumptions as they were.
 */
export class ChainEditor1795000009000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE concept_profile ADD COLUMN stages jsonb;

      ALTER TABLE effect_chain
        ADD COLUMN strategy_id uuid REFERENCES strategy ON DELETE SET NULL,
        ADD COLUMN intervention_id uuid REFERENCES intervention ON DELETE SET NULL,
        ADD COLUMN seq integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT effect_chain_one_subject CHECK (num_nonnulls(strategy_id, intervention_id) <= 1);
      CREATE INDEX effect_chain_strategy ON effect_chain (strategy_id) WHERE strategy_id IS NOT NULL;
      CREATE INDEX effect_chain_intervention ON effect_chain (intervention_id) WHERE intervention_id IS NOT NULL;

      CREATE TABLE chain_group (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        name text NOT NULL,
        added bigint GENERATED ALWAYS AS IDENTITY,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX chain_group_chain ON chain_group (chain_id);

      ALTER TABLE chain_node
        ADD COLUMN group_id uuid REFERENCES chain_group ON DELETE SET NULL,
        ADD COLUMN amount double precision CHECK (amount >= 0),
        ADD COLUMN x double precision,
        ADD COLUMN y double precision,
        ADD COLUMN pinned boolean NOT NULL DEFAULT false,
        ADD COLUMN added bigint GENERATED ALWAYS AS IDENTITY,
        ADD CONSTRAINT chain_node_place CHECK ((x IS NULL) = (y IS NULL));
      CREATE INDEX chain_node_group ON chain_node (group_id) WHERE group_id IS NOT NULL;

      CREATE TABLE chain_node_indicator (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        node_id uuid NOT NULL REFERENCES chain_node ON DELETE CASCADE,
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        UNIQUE (node_id, indicator_id)
      );
      CREATE INDEX chain_node_indicator_chain ON chain_node_indicator (chain_id);
      CREATE INDEX chain_node_indicator_indicator ON chain_node_indicator (indicator_id);

      CREATE TABLE chain_node_intervention (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        node_id uuid NOT NULL REFERENCES chain_node ON DELETE CASCADE,
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        UNIQUE (node_id, intervention_id)
      );
      CREATE INDEX chain_node_intervention_chain ON chain_node_intervention (chain_id);
      CREATE INDEX chain_node_intervention_intervention ON chain_node_intervention (intervention_id);

      ALTER TABLE chain_edge
        ADD COLUMN claim text,
        ADD COLUMN confidence text CHECK (confidence IN ('low', 'medium', 'high')),
        ADD COLUMN sign text NOT NULL DEFAULT 'increases' CHECK (sign IN ('increases', 'decreases')),
        ADD COLUMN lag_months integer CHECK (lag_months BETWEEN 0 AND 600),
        ADD COLUMN external_factors text,
        ADD COLUMN effect double precision CHECK (effect BETWEEN 0 AND 1),
        ADD COLUMN critical boolean NOT NULL DEFAULT false,
        ADD COLUMN next_test_on date,
        ADD COLUMN added bigint GENERATED ALWAYS AS IDENTITY,
        -- Deferred: two arrows may change ends with each other.
        DROP CONSTRAINT chain_edge_from_id_to_id_key,
        ADD CONSTRAINT chain_edge_once UNIQUE (from_id, to_id) DEFERRABLE INITIALLY DEFERRED;

      CREATE TABLE chain_evidence (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        edge_id uuid NOT NULL REFERENCES chain_edge ON DELETE CASCADE,
        bearing text NOT NULL CHECK (bearing IN ('supports', 'contradicts', 'mixed')),
        strength text NOT NULL CHECK (strength IN ('weak', 'moderate', 'strong')),
        source text NOT NULL,
        url text,
        date date,
        note text,
        added bigint GENERATED ALWAYS AS IDENTITY,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX chain_evidence_chain ON chain_evidence (chain_id);
      CREATE INDEX chain_evidence_edge ON chain_evidence (edge_id);

      -- Written once and never changed: what people at the chain get, and what looking back rests on.
      CREATE TABLE chain_change (
        id uuid PRIMARY KEY,
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        seq integer NOT NULL,
        by_id uuid NOT NULL REFERENCES account,
        at timestamptz NOT NULL DEFAULT now(),
        changes jsonb NOT NULL,
        versions jsonb NOT NULL,
        UNIQUE (chain_id, seq)
      );

      CREATE TABLE chain_version (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        name text NOT NULL,
        seq integer NOT NULL,
        by_id uuid NOT NULL REFERENCES account,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX chain_version_chain ON chain_version (chain_id, seq);

      -- part_id is no key: a comment outlives the removal of its box, and is there again when the removal is undone.
      CREATE TABLE chain_comment (
        id uuid PRIMARY KEY,
        chain_id uuid NOT NULL REFERENCES effect_chain ON DELETE CASCADE,
        part text NOT NULL CHECK (part IN ('node', 'edge')),
        part_id uuid NOT NULL,
        text text NOT NULL,
        by_id uuid NOT NULL REFERENCES account,
        at timestamptz NOT NULL DEFAULT now(),
        resolved_by_id uuid REFERENCES account,
        resolved_at timestamptz,
        CHECK ((resolved_by_id IS NULL) = (resolved_at IS NULL))
      );
      CREATE INDEX chain_comment_chain ON chain_comment (chain_id, at);

      CREATE TABLE chain_comment_mention (
        comment_id uuid NOT NULL REFERENCES chain_comment ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        PRIMARY KEY (comment_id, account_id)
      );
      CREATE INDEX chain_comment_mention_account ON chain_comment_mention (account_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TABLE chain_comment_mention, chain_comment, chain_version, chain_change, chain_evidence,
        chain_node_intervention, chain_node_indicator;
      ALTER TABLE chain_edge DROP COLUMN claim, DROP COLUMN confidence, DROP COLUMN sign, DROP COLUMN lag_months,
        DROP COLUMN external_factors, DROP COLUMN effect, DROP COLUMN critical, DROP COLUMN next_test_on,
        DROP COLUMN added, DROP CONSTRAINT chain_edge_once,
        ADD CONSTRAINT chain_edge_from_id_to_id_key UNIQUE (from_id, to_id);
      ALTER TABLE chain_node DROP COLUMN group_id, DROP COLUMN amount, DROP COLUMN x, DROP COLUMN y, DROP COLUMN pinned,
        DROP COLUMN added;
      DROP TABLE chain_group;
      ALTER TABLE effect_chain DROP COLUMN strategy_id, DROP COLUMN intervention_id, DROP COLUMN seq;
      ALTER TABLE concept_profile DROP COLUMN stages;
    `);
  }
}
