import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where an indicator's values are fetched from, each fetch with the parts it has so far, and what happened at the source. */
export class IndicatorSources1795000012000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE indicator_source (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        indicator_id uuid NOT NULL UNIQUE REFERENCES indicator ON DELETE CASCADE,
        service text NOT NULL CHECK (service IN ('kolada', 'scb')),
        key text NOT NULL,
        title text NOT NULL,
        selection jsonb NOT NULL,
        choice jsonb NOT NULL,
        schedule text NOT NULL CHECK (schedule IN ('off', 'daily', 'weekly', 'monthly')),
        definition jsonb NOT NULL,
        asked jsonb,
        source_updated_at timestamptz,
        fetched_at timestamptz,
        next_fetch_at timestamptz,
        checked_on date,
        failures integer NOT NULL DEFAULT 0,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX indicator_source_next ON indicator_source (next_fetch_at);

      CREATE TABLE source_fetch (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        source_id uuid NOT NULL REFERENCES indicator_source ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
        requested_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        requested_by_id uuid REFERENCES account,
        finished_at timestamptz,
        plan jsonb,
        planned_at timestamptz,
        source_updated_at timestamptz,
        answered integer NOT NULL DEFAULT 0,
        problem jsonb,
        retry_at timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        added integer,
        revised integer,
        unchanged integer
      );
      CREATE UNIQUE INDEX source_fetch_under_way ON source_fetch (source_id) WHERE state IN ('waiting', 'running');
      CREATE INDEX source_fetch_source ON source_fetch (source_id, requested_at);
      COMMENT ON COLUMN source_fetch.plan IS
        'The requests the fetch takes, in order, each with the parts it is split into where the source gave less.';

      CREATE TABLE source_fetch_part (
        fetch_id uuid NOT NULL REFERENCES source_fetch ON DELETE CASCADE,
        position integer NOT NULL,
        content text NOT NULL,
        PRIMARY KEY (fetch_id, position)
      );
      COMMENT ON TABLE source_fetch_part IS
        'Answers as the source gave them, kept until the fetch is over: a killed process goes on without asking again.';

      CREATE TABLE source_finding (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        source_id uuid NOT NULL REFERENCES indicator_source ON DELETE CASCADE,
        kind text NOT NULL
          CHECK (kind IN ('retired', 'late', 'history_changed', 'definition_changed', 'series_broken', 'failing')),
        found_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        detail jsonb NOT NULL,
        passed_at timestamptz,
        settled_at timestamptz,
        settled_by_id uuid REFERENCES account,
        note text,
        CHECK ((settled_at IS NULL) = (note IS NULL))
      );
      CREATE INDEX source_finding_source ON source_finding (source_id, found_at);
      COMMENT ON COLUMN source_finding.passed_at IS 'When it no longer was so: the late value came, the source answered again.';
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE source_finding, source_fetch_part, source_fetch, indicator_source');
  }
}
