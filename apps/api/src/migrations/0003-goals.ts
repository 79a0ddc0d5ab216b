import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was decided stays as decided, whichever way somebody tries to change it. The verdict (the engine's opinion) and the
 * acceptances (an evaluator's) are not part of the decision.
 */
const FREEZE = `
  CREATE FUNCTION refuse_if_frozen(version_id uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM strategy_version WHERE id = version_id AND state IN ('adopted', 'superseded')) THEN
      RAISE EXCEPTION 'strategy version % is adopted and cannot be changed', version_id USING ERRCODE = 'check_violation';
    END IF;
  END $$;

  CREATE FUNCTION strategy_version_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      PERFORM refuse_if_frozen(OLD.id);
      RETURN OLD;
    END IF;
    IF OLD.state IN ('adopted', 'superseded') AND NOT (
      (NEW.state = OLD.state OR (OLD.state = 'adopted' AND NEW.state = 'superseded'))
      AND (OLD.strategy_id, OLD.number, OLD.start_year, OLD.end_year, OLD.based_on_id, OLD.decided_on,
           OLD.decision_reference, OLD.adopted_at)
        IS NOT DISTINCT FROM (NEW.strategy_id, NEW.number, NEW.start_year, NEW.end_year, NEW.based_on_id, NEW.decided_on,
           NEW.decision_reference, NEW.adopted_at)
    ) THEN
      PERFORM refuse_if_frozen(OLD.id);
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER strategy_version_freeze BEFORE UPDATE OR DELETE ON strategy_version
    FOR EACH ROW EXECUTE FUNCTION strategy_version_freeze();

  CREATE FUNCTION goal_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND
      (OLD.id, OLD.strategy_version_id, OLD.lineage_id, OLD.parent_id, OLD.position, OLD.level, OLD.code, OLD.wording,
       OLD.measure, OLD.unit, OLD.baseline_value, OLD.baseline_year, OLD.target_value, OLD.target_year, OLD.population,
       OLD.responsible, OLD.source)
      IS NOT DISTINCT FROM
      (NEW.id, NEW.strategy_version_id, NEW.lineage_id, NEW.parent_id, NEW.position, NEW.level, NEW.code, NEW.wording,
       NEW.measure, NEW.unit, NEW.baseline_value, NEW.baseline_year, NEW.target_value, NEW.target_year, NEW.population,
       NEW.responsible, NEW.source)
    THEN
      RETURN NEW;
    END IF;
    IF TG_OP <> 'INSERT' THEN PERFORM refuse_if_frozen(OLD.strategy_version_id); END IF;
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    PERFORM refuse_if_frozen(NEW.strategy_version_id);
    RETURN NEW;
  END $$;
  CREATE TRIGGER goal_freeze BEFORE INSERT OR UPDATE OR DELETE ON goal FOR EACH ROW EXECUTE FUNCTION goal_freeze();

  CREATE FUNCTION goal_wording_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refuse_if_frozen(strategy_version_id) FROM goal WHERE id = COALESCE(NEW.goal_id, OLD.goal_id);
    RETURN COALESCE(NEW, OLD);
  END $$;
  CREATE TRIGGER goal_wording_freeze BEFORE INSERT OR UPDATE OR DELETE ON goal_wording
    FOR EACH ROW EXECUTE FUNCTION goal_wording_freeze();

  CREATE FUNCTION goal_succession_freeze() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refuse_if_frozen(strategy_version_id) FROM goal WHERE id = COALESCE(NEW.to_goal_id, OLD.to_goal_id);
    RETURN COALESCE(NEW, OLD);
  END $$;
  CREATE TRIGGER goal_succession_freeze BEFORE INSERT OR UPDATE OR DELETE ON goal_succession
    FOR EACH ROW EXECUTE FUNCTION goal_succession_freeze();
`;

/**
 * Strategies, their versions, and the goals in them. A goal's lineage is what the rest of the system is tied to:
 * it is the same goal in every version of the strategy.
 */
export class Goals1795000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE concept_profile (
        region_id uuid PRIMARY KEY REFERENCES region,
        levels jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1
      );

      CREATE TABLE strategy (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region,
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        kind text NOT NULL CHECK (kind IN ('rus', 'sub_strategy', 'programme')),
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (region_id, name)
      );

      CREATE TABLE strategy_version (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        strategy_id uuid NOT NULL REFERENCES strategy ON DELETE CASCADE,
        number integer NOT NULL,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'consultation', 'adopted', 'superseded')),
        start_year integer NOT NULL,
        end_year integer NOT NULL CHECK (end_year >= start_year),
        based_on_id uuid REFERENCES strategy_version,
        decided_on date,
        decision_reference text,
        adopted_at timestamptz,
        adopted_by_id uuid REFERENCES account,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (strategy_id, number),
        CHECK ((state IN ('adopted', 'superseded')) = (adopted_at IS NOT NULL)),
        CHECK ((adopted_at IS NULL) = (decided_on IS NULL) AND (adopted_at IS NULL) = (decision_reference IS NULL))
      );
      CREATE UNIQUE INDEX strategy_version_one_adopted ON strategy_version (strategy_id) WHERE state = 'adopted';
      CREATE UNIQUE INDEX strategy_version_one_draft
        ON strategy_version (strategy_id) WHERE state IN ('draft', 'consultation');

      CREATE TABLE goal_lineage (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        region_id uuid NOT NULL REFERENCES region
      );

      CREATE TABLE goal (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        strategy_version_id uuid NOT NULL REFERENCES strategy_version ON DELETE CASCADE,
        lineage_id uuid NOT NULL REFERENCES goal_lineage,
        parent_id uuid REFERENCES goal,
        position integer NOT NULL,
        level text NOT NULL CHECK (level IN ('vision', 'overall_goal', 'sub_goal', 'priority')),
        code text,
        wording text NOT NULL,
        measure text,
        unit text,
        baseline_value numeric,
        baseline_year integer,
        target_value numeric,
        target_year integer,
        population text,
        responsible text,
        source text,
        verdict text NOT NULL CHECK (verdict IN ('ready', 'partly', 'not')),
        engine_version text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (strategy_version_id, lineage_id)
      );
      CREATE INDEX goal_lineage_of ON goal (lineage_id);
      CREATE INDEX goal_parent ON goal (parent_id);

      CREATE TABLE goal_wording (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        number integer NOT NULL,
        wording text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES account,
        reason text,
        UNIQUE (goal_id, number)
      );

      CREATE TABLE criterion_acceptance (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        criterion text NOT NULL,
        wording text NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES account,
        UNIQUE (goal_id, criterion)
      );

      CREATE TABLE goal_succession (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        from_goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        to_goal_id uuid NOT NULL REFERENCES goal ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('split', 'merged')),
        UNIQUE (from_goal_id, to_goal_id)
      );
      CREATE INDEX goal_succession_to ON goal_succession (to_goal_id);

      CREATE TABLE goal_removal (
        goal_id uuid PRIMARY KEY,
        strategy_version_id uuid NOT NULL REFERENCES strategy_version ON DELETE CASCADE,
        removed_at timestamptz NOT NULL DEFAULT now(),
        account_id uuid REFERENCES account,
        subtree jsonb NOT NULL
      );
      CREATE INDEX goal_removal_version ON goal_removal (strategy_version_id, removed_at);
    `);
    await queryRunner.query(FREEZE);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(
      `DROP TABLE goal_removal, goal_succession, criterion_acceptance, goal_wording, goal, goal_lineage, strategy_version, strategy, concept_profile`,
    );
    await queryRunner.query(
      `DROP FUNCTION strategy_version_freeze(), goal_freeze(), goal_wording_freeze(), goal_succession_freeze(),
         refuse_if_frozen(uuid)`,
    );
  }
}
