import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Strategies, their versions, and the goals in them. A goal's lineage is what the rest of the system is tied to:
 * it is the same goal in every version of the strategy.
 */
export class Goals1795000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE concept_profile (
        region_id uuid PRIMARY KEY REFERENCES region,
        levels jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1
      );

      CREATE TABLE strategy (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        kind text NOT NULL CHECK (kind IN ('rus', 'sub_strategy', 'programme')),
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, name)
      );

      CREATE TABLE strategy_version (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        strategy_id uuid NOT NULL REFERENCES strategy ON DELETE CASCADE,
        number integer NOT NULL,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'consultation', 'adopted', 'superseded')),
        start_year integer NOT NULL,
        end_year integer NOT NULL CHECK (end_year >= start_year),
        based_on_id uuid REFERENCES strategy_version,
        decided_on date,
        decision_reference text,
        adopted_at timestamptz,
        adopted_by_id uuid REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (strategy_id, number),
        CHECK ((state IN ('adopted', 'superseded')) = (adopted_at IS NOT NULL)),
        CHECK ((adopted_at IS NULL) = (decided_on IS NULL) AND (adopted_at IS NULL) = (decision_reference IS NULL))
      );
      CREATE UNIQUE INDEX strategy_version_one_adopted ON strategy_version (strategy_id) WHERE state = 'adopted';
      CREATE UNIQUE INDEX strategy_version_one_draft
        ON strategy_version (strategy_id) WHERE state IN ('draft', 'consultation');

      CREATE TABLE goal_lineage (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region
      );

      CREATE TABLE goal (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        strategy_version_id uuid NOT NULL REFERENCES strategy_version ON DELETE CASCADE,
        lineage_id uuid NOT NULL REFERENCES goal_lineage,
        parent_id uuid REFERENCES goal,
        position integer NOT NULL,
        level text NOT NULL CHECK (level IN ('vision', 'overall_goal', 'sub_goal', 'priority')),
        code text,
        wording text NOT NULL,
        measure text,
        unit text,
        baseline_value numeric,
        baseline_year integer,
        target_value numeric,
        target_year integer,
        population text,
        responsible text,
        source text,
        verdict text NOT NULL CHECK (verdict IN ('ready', 'partly', 'not')),
        engine_version text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (strategy_version_id, lineage_id)
      );
      CREATE INDEX goal_lineage_of ON goal (lineage_id);
      CREATE INDEX goal_parent ON goal (parent_id);

      CREATE TABLE goal_wording (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        number integer NOT NULL,
        wording text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES account,
        reason text,
        UNIQUE (goal_id, number)
      );

      CREATE TABLE criterion_acceptance (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        criterion text NOT NULL,
        wording text NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES account,
        UNIQUE (goal_id, criterion)
      );

      CREATE TABLE goal_succession (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        from_goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        to_goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('split', 'merged')),
        UNIQUE (from_goal_id, to_goal_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(
      `DROP TABLE goal_succession, criterion_acceptance, goal_wording, goal, goal_lineage, strategy_version, strategy, concept_profile`,
    );
  }
}
