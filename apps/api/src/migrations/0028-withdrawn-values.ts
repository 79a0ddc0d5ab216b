import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A revision that takes a value back because the source has deleted it; the value before it stays. */
export class WithdrawnValues1795000028000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE observation ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT observation_withdrawn CHECK (NOT withdrawn OR value IS NULL)
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('ALTER TABLE observation DROP COLUMN withdrawn');
  }
}
