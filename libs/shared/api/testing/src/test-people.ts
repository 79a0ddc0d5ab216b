import { hash } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';

/** Who a test can act as: one person a role in the test region, and a strategy owner of another region. */
export const TEST_PEOPLE = {
  administrator: 'Region Dalarna',
  strategy_owner: 'Region Dalarna',
  project_manager: 'Region Dalarna',
  evaluator: 'Region Dalarna',
  reader: 'Region Dalarna',
  national_analyst: 'Tillväxtverket',
  neighbour: 'Region Gävleborg',
} as const;
export type TestPerson = keyof typeof TEST_PEOPLE;

export const TEST_PASSWORD = 'en lång fras för provning';

export const emailOf = (person: TestPerson) => `${person}@test.example`;

/** Gives every test person an account with its role; the hash is made as cheap as argon2 allows. */
export async function insertTestPeople(dataSource: DataSource): Promise<void> {
  const passwordHash = await hash(TEST_PASSWORD, { memoryCost: 1024, timeCost: 1 });
  for (const [person, region] of Object.entries(TEST_PEOPLE)) {
    await dataSource.query(
      `WITH person AS (INSERT INTO account (email, name, password_hash) VALUES ($1, $2, $3) RETURNING id)
       INSERT INTO membership (account_id, region_id, role)
       SELECT person.id, region.id, $4 FROM person, region WHERE region.name = $5`,
      [emailOf(person as TestPerson), person, passwordHash, person === 'neighbour' ? 'strategy_owner' : person, region],
    );
  }
}
