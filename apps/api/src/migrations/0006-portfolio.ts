import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interventions, their money, and which goals they are meant to reach. */
export class Portfolio1795000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE intervention (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        kind text NOT NULL CHECK (kind IN
          ('project', 'process', 'business_support', 'commercial_service', 'own_activity')),
        reference text,
        description text,
        organisation text,
        manager_id uuid REFERENCES account,
        starts_on date,
        ends_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        links_version integer NOT NULL DEFAULT 1,
        version integer NOT NULL DEFAULT 1,
        CHECK (ends_on >= starts_on)
      );
      COMMENT ON COLUMN intervention.links_version IS
        'Counts changes of the set of links, so that shares saved together never overwrite a set nobody has seen.';
      CREATE UNIQUE INDEX intervention_reference ON intervention (region_id, reference) WHERE reference IS NOT NULL;
      CREATE INDEX intervention_region ON intervention (region_id, name);

      CREATE TABLE funding (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        fund text NOT NULL CHECK (fund IN ('appropriation_1_1', 'erdf', 'esf_plus', 'own', 'other')),
        amount numeric(14, 2) NOT NULL CHECK (amount >= 0),
        UNIQUE (intervention_id, fund)
      );

      CREATE TABLE intervention_goal (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        goal_lineage_id uuid NOT NULL REFERENCES goal_lineage,
        share numeric(5, 2) NOT NULL CHECK (share > 0 AND share <= 100),
        share_assumed boolean NOT NULL DEFAULT false,
        directness text NOT NULL CHECK (directness IN ('direct', 'indirect')),
        mechanism text NOT NULL,
        state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'declined')),
        proposed_at timestamptz NOT NULL DEFAULT now(),
        proposed_by_id uuid REFERENCES account,
        decided_at timestamptz,
        decided_by_id uuid REFERENCES account,
        decision_reason text,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (intervention_id, goal_lineage_id),
        CHECK ((state = 'proposed') = (decided_at IS NULL)),
        CHECK (state <> 'declined' OR decision_reason IS NOT NULL)
      );
      CREATE INDEX intervention_goal_lineage ON intervention_goal (goal_lineage_id);

      CREATE TABLE removed_intervention (
        id uuid PRIMARY KEY,
        region_id uuid NOT NULL REFERENCES region,
        manager_id uuid REFERENCES account,
        removed_at timestamptz NOT NULL DEFAULT now(),
        removed_by_id uuid REFERENCES account,
        snapshot jsonb NOT NULL
      );
      COMMENT ON TABLE removed_intervention IS
        'What a removal took away, kept so that it can be undone; nothing that counts interventions needs to know of it.';
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE removed_intervention, intervention_goal, funding, intervention');
  }
}
