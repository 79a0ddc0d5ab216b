import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A text without structure as a body: an empty line parts paragraphs, a single line break stays one. */
const AS_BODY = `
  CREATE FUNCTION pg_temp.as_body(plain text) RETURNS jsonb LANGUAGE sql AS $$
    SELECT jsonb_build_object('type', 'doc', 'content', jsonb_agg(
      CASE WHEN lines = '' THEN '{"type": "paragraph"}'::jsonb
      ELSE jsonb_build_object('type', 'paragraph', 'content', (
        SELECT jsonb_agg(node ORDER BY at, part)
        FROM regexp_split_to_table(lines, E'\\n') WITH ORDINALITY AS line (line, at)
        CROSS JOIN LATERAL (
          SELECT 1 AS part, '{"type": "lineBreak"}'::jsonb AS node WHERE at > 1
          UNION ALL SELECT 2, jsonb_build_object('type', 'text', 'text', line) WHERE line <> ''
        ) nodes
      )) END ORDER BY number))
    FROM regexp_split_to_table(btrim(replace(replace(plain, E'\\r', ''), E'\\t', ' '), E' \\n'), E'\\n[ ]*\\n\\\\s*')
      WITH ORDINALITY AS paragraph (lines, number)
  $$`;

/** Answers and amendments become texts with structure; comments and pictures come beside them; every question has a part. */
export class RichAnswers1795000034000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(AS_BODY);
    await queryRunner.query(`
      ALTER TABLE report_answer ADD COLUMN body jsonb;
      UPDATE report_answer SET body = pg_temp.as_body(text);
      ALTER TABLE report_answer ALTER COLUMN body SET NOT NULL;
      INSERT INTO report_answer (report_id, part, body)
        SELECT report.id, asked.part, pg_temp.as_body('') FROM annual_report report, unnest(ARRAY['ak1', 'ak2', 'ak3', 'ak4-5']) AS asked (part)
        WHERE NOT EXISTS (SELECT FROM report_submission WHERE report_id = report.id)
        ON CONFLICT DO NOTHING;

      ALTER TABLE report_amendment ADD COLUMN before_body jsonb, ADD COLUMN after_body jsonb;
      UPDATE report_amendment SET before_body = pg_temp.as_body(before), after_body = pg_temp.as_body(after);
      ALTER TABLE report_amendment ALTER COLUMN before_body SET NOT NULL, ALTER COLUMN after_body SET NOT NULL,
        DROP CONSTRAINT report_amendment_check, ADD CHECK (before_body <> after_body OR before <> after);

      CREATE TABLE report_comment (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL REFERENCES annual_report,
        part text NOT NULL,
        text text NOT NULL,
        by_id uuid NOT NULL REFERENCES account,
        at timestamptz NOT NULL DEFAULT now(),
        resolved_by_id uuid REFERENCES account,
        resolved_at timestamptz
      );
      CREATE INDEX report_comment_report ON report_comment (report_id, at);

      CREATE TABLE report_picture (
        file_id uuid PRIMARY KEY REFERENCES stored_file,
        report_id uuid NOT NULL REFERENCES annual_report
      );
      CREATE INDEX report_picture_report ON report_picture (report_id);
      DROP FUNCTION pg_temp.as_body;
    `);
  }

  /** What was changed in structure alone is lost with it; words are kept. */
  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TABLE report_picture, report_comment;
      DELETE FROM report_amendment WHERE before = after;
      ALTER TABLE report_amendment DROP COLUMN before_body, DROP COLUMN after_body, ADD CHECK (before <> after);
      ALTER TABLE report_answer DROP COLUMN body;
    `);
  }
}
