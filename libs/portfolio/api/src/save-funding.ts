import { type Funding, isSameFunding } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import { FundingRow } from './funding.entity';

/**
 * Makes the stored money what was given; what did not change is not touched. A changed amount is a row taken away and
 * a row added, so that the audit trail tells the fund beside both figures.
 */
export async function saveFunding(tx: EntityManager, interventionId: string, given: readonly Funding[]): Promise<void> {
  const stored = await tx.findBy(FundingRow, { interventionId });
  const gone = stored.filter((row) => !given.some((other) => isSameFunding(row, other)));
  const added = given.filter((funding) => !stored.some((row) => isSameFunding(row, funding)));
  await tx.remove(gone);
  await tx.save(added.map((funding) => fundingRow(tx, interventionId, funding)));
}

export const fundingRow = (
  tx: EntityManager,
  interventionId: string,
  { fund, amount, year, paid }: Funding,
): FundingRow => tx.create(FundingRow, { interventionId, fund, amount, year: year ?? null, paid: paid ?? null });
