import type { EntityManager } from 'typeorm';
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
