import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which evidence of arrows comes from which finding; and events where knowledge was spread. */
export class StudyEvidence1795000025200 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE study_evidence (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        finding_id uuid NOT NULL REFERENCES finding,
        chain_id uuid NOT NULL REFERENCES effect_chain,
        edge_id uuid NOT NULL,
        evidence_id uuid NOT NULL,
        standing_before text NOT NULL,
        standing_after text NOT NULL,
        account_id uuid REFERENCES account,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX study_evidence_of ON study_evidence (finding_id);

      CREATE TABLE spreading_event (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        held_on date NOT NULL,
        audience text NOT NULL,
        participants integer CHECK (participants >= 0),
        url text,
        note text,
        created_at timestamptz NOT NULL DEFAULT now(),
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX spreading_event_region ON spreading_event (region_id, held_on);

      CREATE TABLE spreading_event_study (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        event_id uuid NOT NULL REFERENCES spreading_event ON DELETE CASCADE,
        study_id uuid NOT NULL REFERENCES study,
        UNIQUE (event_id, study_id)
      );
      CREATE INDEX spreading_event_study_of ON spreading_event_study (study_id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE spreading_event_study, spreading_event, study_evidence');
  }
}
