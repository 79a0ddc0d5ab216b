import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A region's learning plan of a year with its revisions, and the days of a strategy version that people add to its calendar. */
export class LearningPlans1795000032000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE learning_plan (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        year integer NOT NULL CHECK (year BETWEEN 2018 AND 2100),
        content jsonb NOT NULL,
        decided_on date,
        decision_reference text,
        recorded_at timestamptz,
        recorded_by_id uuid REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CHECK ((decided_on IS NULL) = (decision_reference IS NULL) AND (decided_on IS NULL) = (recorded_at IS NULL)),
        CHECK (decided_on IS NULL OR removed_at IS NULL)
      );
      CREATE UNIQUE INDEX learning_plan_year ON learning_plan (region_id, year) WHERE removed_at IS NULL;
      COMMENT ON COLUMN learning_plan.content IS
        'The plan as a document. Goals by their lineage; arrows and interventions without keys: they can go and come back by undo.';

      CREATE TABLE learning_plan_revision (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        plan_id uuid NOT NULL REFERENCES learning_plan,
        number integer NOT NULL,
        reason text NOT NULL,
        changes jsonb NOT NULL,
        account_id uuid REFERENCES account,
        at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (plan_id, number)
      );

      CREATE TABLE strategy_date (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        strategy_version_id uuid NOT NULL REFERENCES strategy_version ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('consultation', 'decision', 'review', 'other')),
        name text NOT NULL,
        takes_place_on date NOT NULL,
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX strategy_date_version ON strategy_date (strategy_version_id);
      CREATE INDEX strategy_date_region ON strategy_date (region_id, takes_place_on);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE strategy_date, learning_plan_revision, learning_plan');
  }
}
