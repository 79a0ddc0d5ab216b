import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts confirmed or contested one by one, files as evidence, and reviews that are taken back with a reason instead of
 * removed. What was said of all facts of a question at once stays as it was said, in `stance`.
 */
export class ReviewEvidence1795000031000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE review_answer ADD COLUMN taken jsonb NOT NULL DEFAULT '[]';
      COMMENT ON COLUMN review_answer.stance IS 'Of all facts at once, as it was asked before they were taken one by one. Never written any more.';

      CREATE TABLE review_file (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        reviewer_id uuid NOT NULL REFERENCES reviewer,
        file_id uuid NOT NULL UNIQUE REFERENCES stored_file,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX review_file_reviewer ON review_file (reviewer_id);
      COMMENT ON TABLE review_file IS 'Never removed with its reviewer: without the tie nobody could tell whose eyes the file is kept from.';

      ALTER TABLE review
        ADD COLUMN withdrawn_at timestamptz,
        ADD COLUMN withdrawn_by_id uuid REFERENCES account,
        ADD COLUMN withdrawal_reason text,
        ADD CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
        ADD CHECK (withdrawn_at IS NULL OR agreed_at IS NULL);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE review DROP COLUMN withdrawn_at, DROP COLUMN withdrawn_by_id, DROP COLUMN withdrawal_reason;
      DROP TABLE review_file;
      ALTER TABLE review_answer DROP COLUMN taken;
      COMMENT ON COLUMN review_answer.stance IS NULL;
    `);
  }
}
