import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns of the canvas stand 224 pixels apart, before 264: boxes that have been placed stay in their columns. */
export class NearerColumns1795000019000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query('UPDATE chain_node SET x = x * 224 / 264 WHERE x IS NOT NULL');
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('UPDATE chain_node SET x = x * 264 / 224 WHERE x IS NOT NULL');
  }
}
