import type { EntityManager } from 'typeorm';

/** After a load was undone the next fetch asks for everything: what was fetched is no longer what is stored. */
export const forgetFetched = (manager: EntityManager, indicatorId: string): Promise<unknown> =>
  manager.query('UPDATE indicator_source SET asked = NULL WHERE indicator_id = $1', [indicatorId]);
