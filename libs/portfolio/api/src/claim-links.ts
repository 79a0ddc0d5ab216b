import type { EntityManager } from 'typeorm';

/**
 * Says that the set of links of an intervention is about to change, and gives the version it had. The row is locked by
 * this statement, so that two people who each have room for 60 % cannot both take it. A counter tells nobody anything:
 * it goes past the audit trail on purpose.
 */
export async function claimLinks(tx: EntityManager, interventionId: string): Promise<number> {
  const [rows] = await tx.query<[{ version: number }[], number]>(
    'UPDATE intervention SET links_version = links_version + 1 WHERE id = $1 RETURNING links_version AS version',
    [interventionId],
  );
  return (rows[0]?.version ?? 1) - 1;
}
