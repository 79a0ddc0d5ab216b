import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files in the database, in parts, with a checksum; and which study they belong to. */
export class StoredFiles1795000025100 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL CHECK (size > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        account_id uuid REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX stored_file_region ON stored_file (region_id);

      CREATE TABLE stored_file_chunk (
        file_id uuid NOT NULL REFERENCES stored_file ON DELETE CASCADE,
        number integer NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (file_id, number)
      );
      ALTER TABLE stored_file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

      CREATE TABLE study_file (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        study_id uuid NOT NULL REFERENCES study,
        file_id uuid NOT NULL REFERENCES stored_file,
        role text NOT NULL CHECK (role IN ('report', 'material')),
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz
      );
      CREATE INDEX study_file_of ON study_file (study_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE study_file, stored_file_chunk, stored_file');
  }
}
