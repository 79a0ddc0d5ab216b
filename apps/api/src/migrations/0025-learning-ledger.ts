import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns of everything that is recorded once: who, when, and that it was withdrawn. */
const RECORD = `
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  region_id uuid NOT NULL REFERENCES region,
  account_id uuid REFERENCES account,
  at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  withdrawn_by_id uuid REFERENCES account,
  withdrawal_reason text,
  CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))`;

/** A column that the search reads, kept by the database itself. */
const searched = (table: string, columns: string) => `
  ALTER TABLE ${table} ADD COLUMN search tsvector;
  CREATE TRIGGER ${table}_search BEFORE INSERT OR UPDATE OF ${columns} ON ${table} FOR EACH ROW
    EXECUTE FUNCTION tsvector_update_trigger(search, 'pg_catalog.swedish', ${columns});
  CREATE INDEX ${table}_search ON ${table} USING gin (search);`;

/** What came of studies: findings, recommendations, answers, decisions, changes in named things, effects; and a fuller register. */
export class LearningLedger1795000025000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE study
        ADD COLUMN planned_start_on date,
        ADD COLUMN started_on date,
        ADD COLUMN questions text,
        ADD COLUMN method text,
        ADD COLUMN supplier text,
        ADD COLUMN cost numeric(14, 2) CHECK (cost >= 0),
        ADD COLUMN financed_1_1 text CHECK (financed_1_1 IN ('wholly', 'partly', 'no')),
        ADD COLUMN unpublished_reason text,
        ADD COLUMN responsible_id uuid REFERENCES account,
        ADD COLUMN removed_at timestamptz;
      CREATE INDEX study_responsible ON study (responsible_id);

      CREATE TABLE study_subject (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        study_id uuid NOT NULL REFERENCES study ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('edge', 'intervention', 'portfolio')),
        chain_id uuid REFERENCES effect_chain,
        edge_id uuid,
        intervention_id uuid,
        name text,
        selection text,
        CHECK (CASE kind
          WHEN 'edge' THEN chain_id IS NOT NULL AND edge_id IS NOT NULL
          WHEN 'intervention' THEN intervention_id IS NOT NULL
          ELSE name IS NOT NULL AND selection IS NOT NULL END)
      );
      CREATE INDEX study_subject_of ON study_subject (study_id);
      CREATE INDEX study_subject_edge ON study_subject (edge_id);
      CREATE INDEX study_subject_intervention ON study_subject (intervention_id);

      CREATE TABLE finding (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        study_id uuid NOT NULL REFERENCES study,
        number integer NOT NULL,
        text text NOT NULL,
        page text,
        confidence text CHECK (confidence IN ('low', 'medium', 'high')),
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (study_id, number)
      );
      CREATE INDEX finding_region ON finding (region_id);

      CREATE TABLE recommendation (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        study_id uuid NOT NULL REFERENCES study,
        finding_id uuid NOT NULL REFERENCES finding,
        number integer NOT NULL,
        text text NOT NULL,
        responsible_id uuid REFERENCES account,
        due_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (study_id, number)
      );
      CREATE INDEX recommendation_region ON recommendation (region_id, due_on);
      CREATE INDEX recommendation_finding ON recommendation (finding_id);
      CREATE INDEX recommendation_responsible ON recommendation (responsible_id);

      CREATE TABLE recommendation_response (${RECORD},
        recommendation_id uuid NOT NULL REFERENCES recommendation,
        answer text NOT NULL CHECK (answer IN ('accepted', 'partly', 'declined')),
        reason text,
        CHECK (answer = 'accepted' OR reason IS NOT NULL)
      );
      CREATE INDEX recommendation_response_of ON recommendation_response (recommendation_id, at);

      CREATE TABLE recommendation_decision (${RECORD},
        recommendation_id uuid NOT NULL REFERENCES recommendation,
        text text NOT NULL,
        decided_by text NOT NULL,
        decided_on date NOT NULL,
        reference text
      );
      CREATE INDEX recommendation_decision_of ON recommendation_decision (recommendation_id);

      CREATE TABLE ledger_change (${RECORD},
        recommendation_id uuid NOT NULL REFERENCES recommendation,
        kind text NOT NULL CHECK (kind IN
          ('goal_wording', 'target', 'chain', 'chain_edge', 'call_criterion', 'guideline', 'new_intervention')),
        changed_on date NOT NULL,
        note text,
        goal_id uuid,
        goal_lineage_id uuid REFERENCES goal_lineage,
        chain_id uuid REFERENCES effect_chain,
        edge_id uuid,
        intervention_id uuid,
        object_name text,
        object_version text,
        object_url text,
        before text,
        after text,
        CHECK (CASE
          WHEN kind IN ('goal_wording', 'target') THEN goal_id IS NOT NULL AND goal_lineage_id IS NOT NULL AND object_version IS NOT NULL
          WHEN kind = 'chain' THEN chain_id IS NOT NULL AND object_version IS NOT NULL
          WHEN kind = 'chain_edge' THEN chain_id IS NOT NULL AND edge_id IS NOT NULL AND object_version IS NOT NULL
          WHEN kind = 'new_intervention' THEN intervention_id IS NOT NULL
          ELSE object_name IS NOT NULL END)
      );
      CREATE INDEX ledger_change_of ON ledger_change (recommendation_id);
      CREATE INDEX ledger_change_lineage ON ledger_change (goal_lineage_id);

      CREATE TABLE change_effect (${RECORD},
        change_id uuid NOT NULL REFERENCES ledger_change,
        text text NOT NULL,
        observed_on date NOT NULL
      );
      CREATE INDEX change_effect_of ON change_effect (change_id);

      CREATE TABLE study_use (${RECORD},
        study_id uuid NOT NULL REFERENCES study,
        use text NOT NULL CHECK (use IN
          ('strategy', 'learning_plan', 'intervention', 'guideline', 'general', 'conference')),
        text text NOT NULL,
        used_on date NOT NULL
      );
      CREATE INDEX study_use_of ON study_use (study_id);

      ${searched('finding', 'text')}
      ${searched('recommendation', 'text')}
      ${searched('study', 'title, questions, method')}
      UPDATE study SET title = title;
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TABLE study_use, change_effect, ledger_change, recommendation_decision, recommendation_response,
        recommendation, finding, study_subject;
      DROP TRIGGER study_search ON study;
      DELETE FROM study WHERE removed_at IS NOT NULL;
      ALTER TABLE study
        DROP COLUMN search, DROP COLUMN planned_start_on, DROP COLUMN started_on, DROP COLUMN questions, DROP COLUMN method,
        DROP COLUMN supplier, DROP COLUMN cost, DROP COLUMN financed_1_1, DROP COLUMN unpublished_reason,
        DROP COLUMN responsible_id, DROP COLUMN removed_at;
    `);
  }
}
