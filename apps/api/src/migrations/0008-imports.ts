import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files waiting to be imported, and what an import changed, so that it can be undone in one step. */
export class Imports1795000008000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE import_batch (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        account_id uuid REFERENCES account,
        kind text NOT NULL CHECK (kind IN ('goals', 'interventions')),
        target_id uuid,
        file_name text NOT NULL,
        sheets jsonb NOT NULL,
        mapping jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        applied_at timestamptz,
        undone_at timestamptz,
        counts jsonb,
        changes jsonb,
        version integer NOT NULL DEFAULT 1,
        CHECK (undone_at IS NULL OR applied_at IS NOT NULL)
      );
      CREATE INDEX import_batch_region ON import_batch (region_id, created_at);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE import_batch');
  }
}
