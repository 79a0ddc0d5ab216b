import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where imported interventions came from, what the file said then, and what is decided about a file on its way in. */
export class ImportSources1795000022000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE import_batch
        ADD COLUMN source text,
        ADD COLUMN settings jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN decisions jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN file_hash text;
      COMMENT ON COLUMN import_batch.source IS 'The saved mapping (its id) or built-in profile the file is read by; null where it is read by its headings alone.';

      ALTER TABLE import_mapping
        ADD COLUMN removed_at timestamptz,
        DROP CONSTRAINT import_mapping_region_id_kind_name_key;
      CREATE UNIQUE INDEX import_mapping_name ON import_mapping (region_id, kind, name) WHERE removed_at IS NULL;

      CREATE TABLE intervention_source (
        intervention_id uuid NOT NULL,
        source text NOT NULL,
        region_id uuid NOT NULL REFERENCES region,
        external_id text,
        said jsonb NOT NULL,
        batch_id uuid NOT NULL,
        imported_at timestamptz NOT NULL,
        PRIMARY KEY (intervention_id, source)
      );
      CREATE INDEX intervention_source_region ON intervention_source (region_id, source);
      COMMENT ON TABLE intervention_source IS 'What a file said of an intervention when it was last imported. No foreign key: it outlives a removal, so that putting back gives it back.';

      CREATE TABLE intervention_export (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        account_id uuid REFERENCES account,
        exported_at timestamptz NOT NULL DEFAULT now(),
        rows jsonb NOT NULL
      );
      CREATE INDEX intervention_export_region ON intervention_export (region_id, exported_at);
      COMMENT ON TABLE intervention_export IS 'What a workbook to be edited and imported back held, so that it is compared with that.';
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TABLE intervention_export, intervention_source;
      DROP INDEX import_mapping_name;
      DELETE FROM import_mapping WHERE removed_at IS NOT NULL;
      ALTER TABLE import_mapping DROP COLUMN removed_at, ADD UNIQUE (region_id, kind, name);
      ALTER TABLE import_batch DROP COLUMN source, DROP COLUMN settings, DROP COLUMN decisions, DROP COLUMN file_hash;
    `);
  }
}
