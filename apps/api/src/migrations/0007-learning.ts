import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was analysed, followed up and evaluated, and which goals it was about. */
export class Learning1795000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE study (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        title text COLLATE "sv-SE-x-icu" NOT NULL,
        kind text NOT NULL CHECK (kind IN
          ('analysis', 'strategy_follow_up', 'link_follow_up', 'portfolio_evaluation', 'joint_effort', 'conference')),
        state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'ongoing', 'complete')),
        due_on date,
        completed_on date,
        url text,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK ((state = 'complete') = (completed_on IS NOT NULL))
      );
      CREATE INDEX study_region ON study (region_id);

      CREATE TABLE study_goal (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        study_id uuid NOT NULL REFERENCES study ON DELETE CASCADE,
        goal_lineage_id uuid NOT NULL REFERENCES goal_lineage,
        UNIQUE (study_id, goal_lineage_id)
      );
      CREATE INDEX study_goal_lineage ON study_goal (goal_lineage_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE study_goal, study');
  }
}
