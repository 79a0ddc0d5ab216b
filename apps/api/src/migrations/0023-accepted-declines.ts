import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a project manager has taken a declined link for answered: nothing more is asked of anybody. */
export class AcceptedDeclines1795000023000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE intervention_goal
        ADD COLUMN accepted_at timestamptz,
        ADD COLUMN accepted_by_id uuid REFERENCES account,
        ADD CHECK (accepted_at IS NULL OR state = 'declined');
      CREATE INDEX intervention_manager ON intervention (manager_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP INDEX intervention_manager;
      ALTER TABLE intervention_goal DROP COLUMN accepted_at, DROP COLUMN accepted_by_id;
    `);
  }
}
