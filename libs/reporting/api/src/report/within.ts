import type { DataSource, EntityManager } from 'typeorm';

/** Does the work in the transaction given, or in one of its own. */
export const within = <Result>(
  manager: EntityManager | undefined,
  dataSource: DataSource,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> => (manager ? work(manager) : dataSource.transaction(work));
