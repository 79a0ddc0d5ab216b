import { type AuditedRows, storeAudited } from '@rt/audit/api';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { HorizontalAnswerRow } from '../facts/horizontal-answer.entity';
import { InterventionCode } from '../facts/intervention-code.entity';
import { InterventionMunicipality } from '../facts/intervention-municipality.entity';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import type { Stored } from './stored-interventions';

/** All that hangs on an intervention and an import can change. */
export type Parts = Omit<Stored, 'row'>;

type Part = [target: new () => ObjectLiteral, rowsOf: (of: Parts) => ObjectLiteral[]];

const PARTS = [
  [FundingRow, ({ funding }) => funding],
  [GoalLinkRow, ({ links }) => links],
  [InterventionCode, ({ codes }) => codes],
  [InterventionMunicipality, ({ municipalities }) => municipalities],
  [HorizontalAnswerRow, ({ horizontal }) => horizontal],
] satisfies Part[];
/** The others are what they say: another amount or code is another row. */
const CHANGING = (PARTS as Part[]).filter(([target]) => target === GoalLinkRow || target === HorizontalAnswerRow);

/**
 * Makes what hangs on interventions what it is to be. What is new or gone goes many rows at a time; what is changed is
 * saved, which tells the trail what it was.
 */
export async function storeParts(manager: EntityManager, pairs: readonly { then: Parts; now: Parts }[]): Promise<void> {
  await storeAudited(manager, rowsToStore(pairs));
  for (const [, rowsOf] of CHANGING)
    await manager.save(pairs.flatMap(({ then, now }) => rowsOf(now).filter((one) => rowsOf(then).includes(one))));
}

function* rowsToStore(pairs: readonly { then: Parts; now: Parts }[]): Generator<AuditedRows> {
  for (const [target, rowsOf] of PARTS as Part[]) {
    const rows = pairs.map(({ then, now }) => ({ then: rowsOf(then), now: rowsOf(now) }));
    const gone = rows.flatMap(({ then, now }) => then.filter((one) => !now.includes(one)));
    const added = rows.flatMap(({ then, now }) => now.filter((one) => !then.includes(one)));
    yield { target, rows: gone, change: 'remove' };
    yield { target, rows: added, change: 'insert' };
  }
}
