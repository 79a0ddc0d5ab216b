import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each region has chosen to show the world. Without a row nothing is public. */
export class Publication1795000037000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE publication (
        region_id uuid PRIMARY KEY REFERENCES region,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        contact_name text,
        contact_email text,
        contact_url text,
        changed_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (contact_name IS NOT NULL OR (contact_email IS NULL AND contact_url IS NULL))
      );

      -- object_id is no key: what it names is asked for each time, and what is gone is not public.
      CREATE TABLE publication_item (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        kind text NOT NULL CHECK (kind IN ('strategy_version', 'goal', 'indicator', 'chain', 'study', 'annual_report')),
        object_id uuid NOT NULL,
        with_files boolean NOT NULL DEFAULT false CHECK (NOT with_files OR kind = 'study'),
        published_at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES account,
        UNIQUE (region_id, kind, object_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE publication_item, publication');
  }
}
