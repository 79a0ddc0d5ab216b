import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the bytes of each file are: in the database, or in an S3-compatible service. */
export class FilePlaces1795000033000 implements MigrationInterface {
  async up(queryRunner: QueryRunner) {
    await queryRunner.query(`
      ALTER TABLE stored_file
        ADD COLUMN kept_in text NOT NULL DEFAULT 'database' CHECK (kept_in IN ('database', 's3'));
      CREATE INDEX stored_file_kept_in ON stored_file (kept_in, id);
    `);
  }

  async down(queryRunner: QueryRunner) {
    await queryRunner.query('ALTER TABLE stored_file DROP COLUMN kept_in');
  }
}
