import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What interventions are sorted, placed and followed by: code lists, municipalities, horizontal criteria, money by year
 * and action plans; what goals answer to nationally and in the EU; and shares that no path can take above the whole.
 */
export class PortfolioFacts1795000014000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE code_list_item (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        list text NOT NULL CHECK (list IN ('theme', 'target_group', 'support_form', 'legal_ground')),
        code text NOT NULL,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        national_code text,
        valid_from date,
        retired_on date,
        replaces_id uuid REFERENCES code_list_item,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, list, code),
        CHECK (replaces_id <> id)
      );

      CREATE TABLE action_plan (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        description text,
        owner_id uuid REFERENCES account,
        starts_on date,
        ends_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CHECK (ends_on >= starts_on)
      );
      CREATE INDEX action_plan_region ON action_plan (region_id, name);

      CREATE TABLE action_plan_goal (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        action_plan_id uuid NOT NULL REFERENCES action_plan ON DELETE CASCADE,
        goal_lineage_id uuid NOT NULL REFERENCES goal_lineage,
        UNIQUE (action_plan_id, goal_lineage_id)
      );
      CREATE INDEX action_plan_goal_lineage ON action_plan_goal (goal_lineage_id);

      CREATE TABLE action_plan_aim (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        action_plan_id uuid NOT NULL REFERENCES action_plan ON DELETE CASCADE,
        position integer NOT NULL,
        wording text NOT NULL,
        goal_lineage_id uuid REFERENCES goal_lineage,
        indicator_id uuid REFERENCES indicator
      );
      CREATE INDEX action_plan_aim_plan ON action_plan_aim (action_plan_id, position);

      CREATE TABLE goal_crosswalk (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        goal_lineage_id uuid NOT NULL REFERENCES goal_lineage ON DELETE CASCADE,
        framework text NOT NULL CHECK (framework IN ('national', 'erdf', 'agenda2030')),
        code text NOT NULL,
        UNIQUE (goal_lineage_id, framework, code)
      );

      ALTER TABLE intervention
        ADD COLUMN action_plan_id uuid REFERENCES action_plan ON DELETE SET NULL,
        ADD COLUMN secret boolean NOT NULL DEFAULT false;
      CREATE INDEX intervention_action_plan ON intervention (action_plan_id);

      CREATE TABLE intervention_code (
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        item_id uuid NOT NULL REFERENCES code_list_item,
        PRIMARY KEY (intervention_id, item_id)
      );
      CREATE INDEX intervention_code_item ON intervention_code (item_id);

      CREATE TABLE intervention_municipality (
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        municipality_code text NOT NULL CHECK (municipality_code ~ '^\\d{4}$'),
        PRIMARY KEY (intervention_id, municipality_code)
      );

      CREATE TABLE horizontal_answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        intervention_id uuid NOT NULL REFERENCES intervention ON DELETE CASCADE,
        criterion text NOT NULL CHECK (criterion IN ('equality', 'integration_diversity', 'environment_climate')),
        answer text NOT NULL CHECK (answer IN ('main', 'part', 'none', 'not_relevant')),
        comment text,
        UNIQUE (intervention_id, criterion)
      );

      ALTER TABLE funding
        ADD COLUMN year integer CHECK (year BETWEEN 1990 AND 2100),
        ADD COLUMN paid numeric(14, 2) CHECK (paid >= 0),
        DROP CONSTRAINT funding_intervention_id_fund_key;
      CREATE UNIQUE INDEX funding_once ON funding (intervention_id, fund, coalesce(year, 0));
      COMMENT ON COLUMN funding.year IS 'Null where the money is not divided by year.';

      CREATE TABLE import_mapping (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        kind text NOT NULL,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        mapping jsonb NOT NULL,
        created_by_id uuid REFERENCES account,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, kind, name)
      );
    `);
    await queryRunner.query(WHOLE);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DROP TRIGGER intervention_goal_whole ON intervention_goal;
      DROP FUNCTION intervention_goal_whole();
      DROP TABLE import_mapping, horizontal_answer, intervention_municipality, intervention_code;
      CREATE TEMP TABLE funding_in_all ON COMMIT DROP AS
        SELECT intervention_id, fund, sum(amount) AS amount FROM funding GROUP BY 1, 2;
      DELETE FROM funding;
      DROP INDEX funding_once;
      ALTER TABLE funding DROP COLUMN year, DROP COLUMN paid,
        ADD CONSTRAINT funding_intervention_id_fund_key UNIQUE (intervention_id, fund);
      INSERT INTO funding (intervention_id, fund, amount) SELECT * FROM funding_in_all;
      ALTER TABLE intervention DROP COLUMN action_plan_id, DROP COLUMN secret;
      DROP TABLE goal_crosswalk, action_plan_aim, action_plan_goal, action_plan, code_list_item;
    `);
  }
}

/**
 * Asked at commit, so that shares may be moved about within a transaction. The intervention's row is held while its
 * links are summed: of two transactions that each have room for 60 %, the second waits and sees the first.
 */
const WHOLE = `
  CREATE FUNCTION intervention_goal_whole() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE taken numeric;
  BEGIN
    PERFORM FROM intervention WHERE id = NEW.intervention_id FOR NO KEY UPDATE;
    SELECT sum(share) INTO taken FROM intervention_goal
    WHERE intervention_id = NEW.intervention_id AND state <> 'declined';
    IF taken > 100 THEN
      RAISE EXCEPTION 'The shares of intervention % make % percent.', NEW.intervention_id, taken
        USING ERRCODE = 'check_violation', CONSTRAINT = 'intervention_goal_whole', DETAIL = taken::text;
    END IF;
    RETURN NULL;
  END $$;

  CREATE CONSTRAINT TRIGGER intervention_goal_whole
    AFTER INSERT OR UPDATE OF intervention_id, share, state ON intervention_goal
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state <> 'declined') EXECUTE FUNCTION intervention_goal_whole();
`;
