import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A removed chain stays with all that hangs on it, so that undoing brings everything back. Its name is free for another. */
export class RemovedChains1795000010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE effect_chain ADD COLUMN removed_at timestamptz, DROP CONSTRAINT effect_chain_region_id_name_key;
      CREATE UNIQUE INDEX effect_chain_name ON effect_chain (region_id, name) WHERE removed_at IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query(`
      DELETE FROM effect_chain WHERE removed_at IS NOT NULL;
      DROP INDEX effect_chain_name;
      ALTER TABLE effect_chain DROP COLUMN removed_at,
        ADD CONSTRAINT effect_chain_region_id_name_key UNIQUE (region_id, name);
    `);
  }
}
