import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What interventions have promised to report, the periods they report for, and their reports with values. */
export class InterventionReports1795000013000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE reporting_period (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        opens_on date NOT NULL,
        locks_on date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, name),
        CHECK (ends_on >= starts_on),
        CHECK (locks_on >= opens_on)
      );
      COMMENT ON COLUMN reporting_period.locks_on IS 'The last day that can be reported on; the period locks at its end.';

      CREATE TABLE intervention_indicator (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        indicator_id uuid NOT NULL REFERENCES indicator,
        added_at timestamptz NOT NULL DEFAULT now(),
        added_by_id uuid REFERENCES account,
        UNIQUE (intervention_id, indicator_id)
      );
      CREATE INDEX intervention_indicator_indicator ON intervention_indicator (indicator_id);

      CREATE TABLE intervention_report (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        period_id uuid NOT NULL REFERENCES reporting_period,
        saved_at timestamptz NOT NULL DEFAULT now(),
        submitted_at timestamptz,
        submitted_by_id uuid REFERENCES account,
        decided_at timestamptz,
        decided_by_id uuid REFERENCES account,
        decision text CHECK (decision IN ('approved', 'returned')),
        decision_reason text,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (intervention_id, period_id),
        CHECK ((decided_at IS NULL) = (decision IS NULL)),
        CHECK (decided_at IS NULL OR submitted_at IS NOT NULL),
        CHECK (decision <> 'returned' OR decision_reason IS NOT NULL)
      );
      CREATE INDEX intervention_report_period ON intervention_report (period_id);

      CREATE TABLE reported_value (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL REFERENCES intervention_report ON DELETE CASCADE,
        promised_id uuid NOT NULL REFERENCES intervention_indicator ON DELETE CASCADE,
        expected numeric(17, 4),
        actual numeric(17, 4),
        comment text,
        UNIQUE (report_id, promised_id)
      );
      CREATE INDEX reported_value_promised ON reported_value (promised_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TABLE reported_value, intervention_report, intervention_indicator, reporting_period;
    `);
  }
}
