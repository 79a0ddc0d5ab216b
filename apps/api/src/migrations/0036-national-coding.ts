import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What two coders at the agency take of a region's answer, each by themselves, and what is decided of it afterwards. */
export class NationalCoding1795000036000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE coding (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL REFERENCES annual_report,
        theme text NOT NULL,
        place integer NOT NULL CHECK (place IN (1, 2)),
        account_id uuid NOT NULL REFERENCES account,
        frames_from integer NOT NULL,
        amendment_id uuid REFERENCES report_amendment,
        codes jsonb NOT NULL CHECK (jsonb_typeof(codes) = 'array'),
        memo text NOT NULL DEFAULT '',
        done_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (report_id, theme, place),
        UNIQUE (report_id, theme, account_id)
      );
      CREATE INDEX coding_account ON coding (account_id);

      CREATE TABLE joint_coding (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        report_id uuid NOT NULL REFERENCES annual_report,
        theme text NOT NULL,
        frames_from integer NOT NULL,
        amendment_id uuid REFERENCES report_amendment,
        codes jsonb NOT NULL CHECK (jsonb_typeof(codes) = 'array'),
        reason text,
        decided_by_id uuid REFERENCES account,
        decided_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (report_id, theme)
      );

      CREATE TABLE joint_coding_change (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        joint_coding_id uuid NOT NULL REFERENCES joint_coding,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        reason text NOT NULL,
        made_by_id uuid REFERENCES account,
        made_at timestamptz NOT NULL
      );
      CREATE INDEX joint_coding_change_of ON joint_coding_change (joint_coding_id, made_at);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE joint_coding_change, joint_coding, coding');
  }
}
