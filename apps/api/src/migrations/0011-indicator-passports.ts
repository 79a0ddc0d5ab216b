import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rest of the passport, where a series breaks, how uncertain a value is, what people make of an indicator (only ever
 * added to), and what a region has settled about its indicators. Indicators made before get the usual values.
 */
export class IndicatorPassports1795000011000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE indicator
        ADD COLUMN justification text,
        ADD COLUMN kind text NOT NULL DEFAULT 'effect' CHECK (kind IN ('activity', 'result', 'effect', 'context')),
        ADD COLUMN frequency text NOT NULL DEFAULT 'year' CHECK (frequency IN ('month', 'quarter', 'year', 'irregular')),
        ADD COLUMN lag_months integer CHECK (lag_months BETWEEN 0 AND 60),
        ADD COLUMN over_time text NOT NULL DEFAULT 'none' CHECK (over_time IN ('sum', 'mean', 'latest', 'none')),
        ADD COLUMN over_places text NOT NULL DEFAULT 'none' CHECK (over_places IN ('sum', 'mean', 'none')),
        ADD COLUMN numerator text,
        ADD COLUMN denominator text,
        ADD COLUMN by_sex boolean NOT NULL DEFAULT false,
        ADD COLUMN groups text,
        ADD COLUMN responsible text,
        ADD COLUMN quality_notes text,
        ADD COLUMN usage text,
        ADD COLUMN is_key boolean NOT NULL DEFAULT false,
        ADD COLUMN retired_on date;

      ALTER TABLE observation ADD COLUMN margin numeric CHECK (margin >= 0);

      CREATE TABLE series_break (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        period text NOT NULL,
        note text NOT NULL,
        UNIQUE (indicator_id, period)
      );

      CREATE TABLE indicator_assessment (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        indicator_id uuid NOT NULL REFERENCES indicator ON DELETE CASCADE,
        trend text CHECK (trend IN ('improving', 'stable', 'worsening', 'untold')),
        target text CHECK (target IN ('reached', 'on_track', 'acceleration_needed', 'limited_progress', 'moving_away',
          'ended_unreached', 'no_target', 'untold')),
        reason text,
        text text,
        basis text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        made_by_id uuid REFERENCES account,
        CHECK (num_nonnulls(trend, target, text) > 0)
      );
      CREATE INDEX indicator_assessment_indicator ON indicator_assessment (indicator_id, made_at);
      COMMENT ON COLUMN indicator_assessment.basis IS
        'What the indicator rested on when it was written; another basis now means that the text needs to be looked at again.';

      CREATE TABLE indicator_settings (
        region_id uuid PRIMARY KEY REFERENCES region ON DELETE CASCADE,
        max_per_goal integer NOT NULL DEFAULT 5 CHECK (max_per_goal BETWEEN 1 AND 50),
        comparators text[] NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1
      );

      ALTER TABLE series_load
        ADD COLUMN fetched boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT series_load_source_kind_check,
        DROP CONSTRAINT series_load_check,
        ADD CONSTRAINT series_load_source_kind_check CHECK (source_kind IN ('json-stat2', 'kolada', 'table', 'manual')),
        ADD CONSTRAINT series_load_file CHECK ((file_name IS NULL) = (source_kind = 'manual' OR fetched));
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DELETE FROM series_load WHERE fetched OR source_kind = 'table';
      ALTER TABLE series_load
        DROP CONSTRAINT series_load_file,
        DROP CONSTRAINT series_load_source_kind_check,
        DROP COLUMN fetched,
        ADD CONSTRAINT series_load_source_kind_check CHECK (source_kind IN ('json-stat2', 'kolada', 'manual')),
        ADD CONSTRAINT series_load_check CHECK ((file_name IS NULL) = (source_kind = 'manual'));
      DROP TABLE indicator_settings, indicator_assessment, series_break;
      ALTER TABLE observation DROP COLUMN margin;
      ALTER TABLE indicator DROP COLUMN justification, DROP COLUMN kind, DROP COLUMN frequency, DROP COLUMN lag_months,
        DROP COLUMN over_time, DROP COLUMN over_places, DROP COLUMN numerator, DROP COLUMN denominator, DROP COLUMN by_sex,
        DROP COLUMN groups, DROP COLUMN responsible, DROP COLUMN quality_notes, DROP COLUMN usage, DROP COLUMN is_key,
        DROP COLUMN retired_on;
    `);
  }
}
