import { type EntityManager, In } from 'typeorm';
import { ActionPlan } from '../plans/action-plan.entity';
import type { Snapshot } from '../removed-intervention.entity';
import { CodeListRow } from './code-list-item.entity';
import { HorizontalAnswerRow } from './horizontal-answer.entity';
import { InterventionCode } from './intervention-code.entity';
import { InterventionMunicipality } from './intervention-municipality.entity';

/** All rows that hang on one intervention, save money and links. */
export interface FactsRows {
  codes: InterventionCode[];
  municipalities: InterventionMunicipality[];
  horizontal: HorizontalAnswerRow[];
}

export const factsOf = async (tx: EntityManager, interventionId: string): Promise<FactsRows> => ({
  codes: await tx.findBy(InterventionCode, { interventionId }),
  municipalities: await tx.findBy(InterventionMunicipality, { interventionId }),
  horizontal: await tx.findBy(HorizontalAnswerRow, { interventionId }),
});

/** Rows of what was kept as JSON. */
export const createFacts = (tx: EntityManager, { codes, municipalities, horizontal }: FactsRows): FactsRows => ({
  codes: tx.create(InterventionCode, codes),
  municipalities: tx.create(InterventionMunicipality, municipalities),
  horizontal: tx.create(HorizontalAnswerRow, horizontal),
});

export const rowsOf = ({ codes, municipalities, horizontal }: FactsRows) => [
  ...codes,
  ...municipalities,
  ...horizontal,
];

/** What of a removed intervention's ties has something to be tied to: codes and plans may have been removed meanwhile. */
export async function stillThere(tx: EntityManager, { intervention, facts }: Pick<Snapshot, 'intervention' | 'facts'>) {
  const { actionPlanId: id = null } = intervention;
  const actionPlanId = id && (await tx.existsBy(ActionPlan, { id })) ? id : null;
  if (!facts) return { actionPlanId, facts };
  const known = await tx.findBy(CodeListRow, { id: In(facts.codes.map(({ itemId }) => itemId)) });
  const codes = facts.codes.filter(({ itemId }) => known.some((item) => item.id === itemId));
  return { actionPlanId, facts: { ...facts, codes } };
}
