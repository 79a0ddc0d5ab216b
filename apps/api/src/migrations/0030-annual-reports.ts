import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A region's annual report: answers while it is written, the sealed snapshot once it is submitted, and amendments after that. */
export class AnnualReports1795000030000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE annual_report (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        year integer NOT NULL CHECK (year BETWEEN 2018 AND 2100),
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (region_id, year)
      );

      CREATE TABLE report_answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL REFERENCES annual_report,
        part text NOT NULL,
        text text NOT NULL DEFAULT '',
        done_at timestamptz,
        done_by_id uuid REFERENCES account,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (report_id, part),
        CHECK (done_by_id IS NULL OR done_at IS NOT NULL)
      );

      CREATE TABLE report_submission (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL UNIQUE REFERENCES annual_report,
        at timestamptz NOT NULL,
        account_id uuid REFERENCES account,
        decision text NOT NULL,
        blanks_reason text,
        snapshot text NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
      );

      CREATE TABLE report_amendment (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL REFERENCES annual_report,
        part text NOT NULL,
        before text NOT NULL,
        after text NOT NULL,
        reason text NOT NULL,
        account_id uuid REFERENCES account,
        at timestamptz NOT NULL DEFAULT now(),
        CHECK (before <> after)
      );
      CREATE INDEX report_amendment_report ON report_amendment (report_id, at);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE report_amendment, report_submission, report_answer, annual_report');
  }
}
