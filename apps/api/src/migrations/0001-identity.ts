import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions, accounts, what role an account has where, and sessions. */
export class Identity1795000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      CREATE TABLE region (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text COLLATE "sv-SE-x-icu" NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('region', 'organisation', 'agency')),
        county_code text UNIQUE CHECK (county_code ~ '^[0-9]{2}$')
      );

      CREATE TABLE account (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text COLLATE "sv-SE-x-icu" NOT NULL,
        password_hash text,
        initial_password_expires_at timestamptz,
        pseudonymised_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );

      CREATE TABLE membership (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        region_id uuid NOT NULL REFERENCES region,
        role text NOT NULL CHECK (role IN
          ('administrator', 'strategy_owner', 'project_manager', 'evaluator', 'reader', 'national_analyst')),
        UNIQUE (account_id, region_id, role)
      );

      CREATE TABLE session (
        token_hash text PRIMARY KEY,
        csrf_token text NOT NULL,
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        region_id uuid NOT NULL REFERENCES region,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_account ON session (account_id);
      CREATE INDEX session_expires ON session (expires_at);

      CREATE TABLE sign_in_attempt (
        key text PRIMARY KEY,
        failures integer NOT NULL,
        last_at timestamptz NOT NULL DEFAULT now(),
        locked_until timestamptz
      );
      COMMENT ON TABLE sign_in_attempt IS
        'Failures in a row for an e-mail address (its hash), whether or not there is an account with it.';

      INSERT INTO region (kind, county_code, name) VALUES
        ('region', '01', 'Region Stockholm'), ('region', '03', 'Region Uppsala'), ('region', '04', 'Region Sörmland'),
        ('region', '05', 'Region Östergötland'), ('region', '06', 'Region Jönköpings län'),
        ('region', '07', 'Region Kronoberg'), ('region', '08', 'Region Kalmar län'), ('region', '09', 'Region Gotland'),
        ('region', '10', 'Region Blekinge'), ('region', '12', 'Region Skåne'), ('region', '13', 'Region Halland'),
        ('region', '14', 'Västra Götalandsregionen'), ('region', '17', 'Region Värmland'),
        ('region', '18', 'Region Örebro län'), ('region', '19', 'Region Västmanland'), ('region', '20', 'Region Dalarna'),
        ('region', '21', 'Region Gävleborg'), ('region', '22', 'Region Västernorrland'),
        ('region', '23', 'Region Jämtland Härjedalen'), ('region', '24', 'Region Västerbotten'),
        ('region', '25', 'Region Norrbotten'), ('agency', NULL, 'Tillväxtverket');
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('DROP TABLE sign_in_attempt, session, membership, account, region');
  }
}
