import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is kept so that a change of many links at once, and the removal of an action plan, can be undone. */
export class KeptForUndo1795000029000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE link_batch (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        made_at timestamptz NOT NULL DEFAULT now(),
        made_by_id uuid NOT NULL REFERENCES account,
        snapshot jsonb NOT NULL
      );
      COMMENT ON TABLE link_batch IS 'Kept so that a change of many links at once can be undone as one; nothing else reads it.';

      CREATE TABLE removed_action_plan (
        id uuid PRIMARY KEY,
        region_id uuid NOT NULL REFERENCES region,
        removed_at timestamptz NOT NULL DEFAULT now(),
        removed_by_id uuid REFERENCES account,
        snapshot jsonb NOT NULL
      );
      COMMENT ON TABLE removed_action_plan IS 'What a removal took away, kept so that it can be undone.';
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE removed_action_plan, link_batch');
  }
}
