import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trail of changes. No foreign keys: it outlives what it tells about. */
export class Audit1795000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        region_id uuid,
        account_id uuid,
        action text NOT NULL CHECK (action IN ('created', 'changed', 'removed')),
        object_type text NOT NULL,
        object_id uuid NOT NULL,
        before jsonb,
        after jsonb,
        reason text
      );
      CREATE INDEX audit_entry_object ON audit_entry (object_type, object_id, id);
      CREATE INDEX audit_entry_region ON audit_entry (region_id, id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE audit_entry');
  }
}
