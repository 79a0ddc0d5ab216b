import type { EntityManager } from 'typeorm';

/** Runs within the caller's transaction where there is one (an import of thousands of rows), else in one of its own. */
export const inTransaction = <T>(manager: EntityManager, run: (tx: EntityManager) => Promise<T>): Promise<T> =>
  manager.queryRunner?.isTransactionActive ? run(manager) : manager.transaction(run);
