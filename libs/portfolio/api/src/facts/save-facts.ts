import type { HorizontalAnswer, InterventionInput } from '@rt/portfolio/domain';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { saveFunding } from '../save-funding';
import { HorizontalAnswerRow } from './horizontal-answer.entity';
import { InterventionCode } from './intervention-code.entity';
import { InterventionMunicipality } from './intervention-municipality.entity';

type Facts = Pick<InterventionInput, 'codes' | 'municipalities' | 'horizontal'> &
  Partial<Pick<InterventionInput, 'funding'>>;

/** Makes what hangs on an intervention what was given; what is left out, and what did not change, is not touched. */
export async function saveFacts(tx: EntityManager, interventionId: string, given: Facts): Promise<void> {
  const { funding, codes, municipalities, horizontal } = given;
  if (funding) await saveFunding(tx, interventionId, funding);
  if (codes) await saveSet(tx, InterventionCode, interventionId, 'itemId', codes);
  if (municipalities) await saveSet(tx, InterventionMunicipality, interventionId, 'municipalityCode', municipalities);
  if (horizontal) await saveAnswers(tx, interventionId, horizontal);
}

/** The items an intervention is marked with. */
export const codesOf = async (tx: EntityManager, interventionId: string): Promise<string[]> =>
  (await tx.findBy(InterventionCode, { interventionId })).map(({ itemId }) => itemId);

async function saveSet<T extends ObjectLiteral & { interventionId: string }>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  interventionId: string,
  key: Exclude<keyof T & string, 'interventionId'>,
  given: readonly string[],
) {
  const repository = tx.getRepository(entity);
  const stored = await repository.findBy({ interventionId } as Partial<T>);
  const known = new Set(stored.map((row): string => row[key]));
  await repository.remove(stored.filter((row) => !given.includes(row[key])));
  const added = [...new Set(given)].filter((value) => !known.has(value));
  await repository.save(added.map((value) => repository.create({ interventionId, [key]: value } as unknown as T)));
}

async function saveAnswers(tx: EntityManager, interventionId: string, given: readonly HorizontalAnswer[]) {
  const stored = await tx.findBy(HorizontalAnswerRow, { interventionId });
  const rows = given.map(({ criterion, answer, comment }) => {
    const known = stored.find((row) => row.criterion === criterion);
    return Object.assign(known ?? tx.create(HorizontalAnswerRow, { interventionId, criterion }), { answer, comment });
  });
  await tx.remove(stored.filter((row) => !rows.includes(row)));
  await tx.save(rows);
}
