import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviews of evaluability: the questions they were begun with, two reviewers and their answers, the joint answer with
 * later amendments, the verdict, and what is to be mended by whom.
 */
export class Evaluability1795000024000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE checklist_question (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        checklist text NOT NULL CHECK (checklist IN ('project_programme', 'register_effects', 'portfolio')),
        text text NOT NULL,
        help text,
        retired_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX checklist_question_region ON checklist_question (region_id, checklist);

      CREATE TABLE review (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        subject_kind text NOT NULL CHECK (subject_kind IN ('intervention', 'action_plan', 'strategy', 'goal', 'portfolio')),
        subject_id uuid,
        portfolio_name text COLLATE "sv-SE-x-icu",
        portfolio_filter text,
        checklist text NOT NULL CHECK (checklist IN ('project_programme', 'register_effects', 'portfolio')),
        checklist_version integer NOT NULL,
        questions jsonb NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now(),
        started_by_id uuid REFERENCES account,
        agreed_at timestamptz,
        agreed_by_id uuid REFERENCES account,
        verdict text CHECK (verdict IN ('evaluate_now', 'fix_first', 'monitor_only', 'not_worth_it')),
        verdict_reason text,
        verdict_at timestamptz,
        verdict_by_id uuid REFERENCES account,
        version integer NOT NULL DEFAULT 1,
        CHECK ((subject_kind = 'portfolio') = (subject_id IS NULL)),
        CHECK ((subject_kind = 'portfolio') = (portfolio_filter IS NOT NULL AND portfolio_name IS NOT NULL)),
        CHECK ((verdict IS NULL) = (verdict_at IS NULL) AND (verdict IS NULL) = (verdict_reason IS NULL)),
        CHECK (verdict IS NULL OR agreed_at IS NOT NULL)
      );
      CREATE INDEX review_region ON review (region_id, started_at);
      CREATE INDEX review_subject ON review (subject_id) WHERE subject_id IS NOT NULL;
      COMMENT ON COLUMN review.subject_id IS 'No key: a review outlives the removal of its subject, and is there again when that is undone. A goal by its lineage.';
      COMMENT ON COLUMN review.questions IS 'The questions as they stood when the review began.';

      CREATE TABLE reviewer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL REFERENCES review ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account,
        place integer NOT NULL CHECK (place IN (1, 2)),
        handed_in_at timestamptz,
        UNIQUE (review_id, account_id),
        UNIQUE (review_id, place)
      );
      CREATE INDEX reviewer_account ON reviewer (account_id);

      CREATE TABLE review_answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        reviewer_id uuid NOT NULL REFERENCES reviewer ON DELETE CASCADE,
        question_key text NOT NULL,
        score text CHECK (score IN ('1', '2', '3', 'x')),
        comment text,
        evidence jsonb NOT NULL DEFAULT '[]',
        stance text CHECK (stance IN ('confirmed', 'contested')),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (reviewer_id, question_key)
      );

      CREATE TABLE review_joint_answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL REFERENCES review ON DELETE CASCADE,
        question_key text NOT NULL,
        score text NOT NULL CHECK (score IN ('1', '2', '3', 'x')),
        comment text,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (review_id, question_key)
      );

      CREATE TABLE review_amendment (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL REFERENCES review ON DELETE CASCADE,
        question_key text NOT NULL,
        score text NOT NULL CHECK (score IN ('1', '2', '3', 'x')),
        reason text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        made_by_id uuid REFERENCES account
      );
      CREATE INDEX review_amendment_review ON review_amendment (review_id, made_at);

      CREATE TABLE review_fix (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL REFERENCES review ON DELETE CASCADE,
        question_key text,
        text text NOT NULL,
        owner_id uuid NOT NULL REFERENCES account,
        due_on date NOT NULL,
        done_at timestamptz,
        done_by_id uuid REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (done_at IS NOT NULL OR done_by_id IS NULL)
      );
      CREATE INDEX review_fix_review ON review_fix (review_id);
      CREATE INDEX review_fix_owner ON review_fix (owner_id) WHERE done_at IS NULL;

      CREATE TABLE evaluation_plan (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        intervention_id uuid NOT NULL UNIQUE,
        text text NOT NULL,
        due_on date,
        version integer NOT NULL DEFAULT 1
      );
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TABLE evaluation_plan, review_fix, review_amendment, review_joint_answer, review_answer, reviewer, review,
        checklist_question;
    `);
  }
}
