import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work in the background with what it made, a day long; and how a region's documents look. */
export class BackgroundJobs1795000035000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE background_job (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        kind text NOT NULL,
        region_id uuid NOT NULL REFERENCES region,
        account_id uuid NOT NULL REFERENCES account,
        input jsonb NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        progress integer NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        step jsonb NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        beat timestamptz,
        file_name text,
        file_type text,
        file_size integer,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((state = 'done') = (file_name IS NOT NULL)),
        CHECK (num_nulls(file_name, file_type, file_size) IN (0, 3))
      );
      CREATE INDEX background_job_waiting ON background_job (created_at) WHERE state IN ('queued', 'running');
      CREATE INDEX background_job_own ON background_job (account_id, kind, created_at);

      CREATE TABLE background_job_chunk (
        job_id uuid NOT NULL REFERENCES background_job ON DELETE CASCADE,
        number integer NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (job_id, number)
      );
      ALTER TABLE background_job_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

      CREATE TABLE region_look (
        region_id uuid PRIMARY KEY REFERENCES region,
        accent text CHECK (accent ~ '^#[0-9A-F]{6}$'),
        logo bytea CHECK (length(logo) BETWEEN 1 AND 1048576),
        logo_type text CHECK (logo_type IN ('png', 'jpeg')),
        logo_alt text,
        version integer NOT NULL,
        CHECK (num_nulls(logo, logo_type, logo_alt) IN (0, 3))
      );
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE region_look, background_job_chunk, background_job');
  }
}
