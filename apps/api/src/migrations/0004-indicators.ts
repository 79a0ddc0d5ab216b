import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators with every target they have had, and their values; targets and observations are only ever added. */
export class Indicators1795000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE indicator (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        definition text,
        unit text NOT NULL,
        polarity text NOT NULL CHECK (polarity IN ('higher', 'lower', 'none')),
        source_kind text NOT NULL CHECK (source_kind IN ('scb', 'kolada', 'other')),
        source text NOT NULL,
        source_id text,
        baseline_value numeric,
        baseline_year integer,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, name),
        CHECK ((baseline_value IS NULL) = (baseline_year IS NULL))
      );

      CREATE TABLE goal_indicator (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        goal_lineage_id uuid NOT NULL REFERENCES goal_lineage ON DELETE CASCADE,
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        UNIQUE (goal_lineage_id, indicator_id)
      );
      CREATE INDEX goal_indicator_indicator ON goal_indicator (indicator_id);

      CREATE TABLE indicator_target (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        value numeric NOT NULL,
        year integer NOT NULL,
        reason text,
        decision text,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        set_by_id uuid REFERENCES account
      );
      CREATE INDEX indicator_target_indicator ON indicator_target (indicator_id, set_at);

      CREATE TABLE series_load (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        file_name text,
        source_kind text NOT NULL CHECK (source_kind IN ('json-stat2', 'kolada', 'manual')),
        label text NOT NULL,
        source_updated_at timestamptz,
        notes jsonb NOT NULL DEFAULT '[]',
        loaded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        loaded_by_id uuid REFERENCES account,
        CHECK ((file_name IS NULL) = (source_kind = 'manual'))
      );
      CREATE INDEX series_load_indicator ON series_load (indicator_id);

      CREATE TABLE series (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        place_code text NOT NULL,
        place_name text COLLATE "sv-SE-x-icu" NOT NULL,
        sex text NOT NULL CHECK (sex IN ('total', 'women', 'men')),
        latest_on date,
        UNIQUE (indicator_id, place_code, sex)
      );

      CREATE TABLE observation (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        series_id uuid NOT NULL REFERENCES series ON DELETE CASCADE,
        load_id uuid NOT NULL REFERENCES series_load ON DELETE CASCADE,
        period text NOT NULL,
        starts_on date NOT NULL,
        value numeric,
        preliminary boolean NOT NULL DEFAULT false,
        revision integer NOT NULL DEFAULT 1,
        UNIQUE (series_id, period, revision)
      );
      CREATE INDEX observation_load ON observation (load_id);
      COMMENT ON COLUMN series.latest_on IS
        'First day of the newest period with a value: lets the gap map answer without reading the values.';
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE observation, series, series_load, indicator_target, goal_indicator, indicator');
  }
}
