import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups of places that a region compares its indicators with by their unweighted mean. */
export class ComparisonGroups1795000020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`ALTER TABLE indicator_settings ADD COLUMN groups jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('ALTER TABLE indicator_settings DROP COLUMN groups');
  }
}
