import type { RowReader } from '@rt/shared/domain';
import { CODES_MAX, isChosenOn } from '../code-list';
import { HORIZONTAL_CRITERIA, type HorizontalAnswer } from '../horizontal';
import type { InterventionInput } from '../intervention';
import { factProblem } from './fact-problems';
import type { ImportCode, ReferenceIndex } from './import-references';
import type { InterventionImportKey } from './intervention-import-fields';
import type { CurrentIntervention } from './match-interventions';
import type { FactsRow } from './read-facts';

type Facts = Pick<
  InterventionInput,
  'codes' | 'municipalities' | 'actionPlanId' | 'managerId' | 'secret' | 'horizontal'
>;
type Row = RowReader<InterventionImportKey>;

/** What an intervention would be sorted, placed and led by; what the file has no column for is left out. */
export function factsOutcome(
  reader: Row,
  facts: FactsRow,
  current: CurrentIntervention | null,
  references: ReferenceIndex,
): Facts {
  const { municipalities, actionPlanId, managerId, secret } = facts;
  return {
    codes: codesOf(reader, facts, current, references),
    municipalities: municipalities === null ? [] : municipalities?.toSorted(),
    actionPlanId,
    managerId,
    /** An empty cell never makes a secret public. */
    secret: secret ?? undefined,
    horizontal: horizontalOf(facts, current),
  };
}

/** A list in the file says all of its codes; codes of other lists stay, and so does one that has ended where it already is. */
function codesOf(reader: Row, { codes }: FactsRow, current: CurrentIntervention | null, references: ReferenceIndex) {
  const given = Object.values(codes).flatMap((items) => items ?? []);
  if (Object.keys(codes).length === 0) return undefined;
  const before = current?.codes ?? [];
  for (const item of given)
    if (!before.includes(item.id) && !isChosenOn(item, references.today)) refuseEnded(reader, item, references.today);
  const kept = before.filter((id) => !((references.codesById.get(id)?.list ?? '') in codes));
  const all = [...new Set([...kept, ...given.map(({ id }) => id)])];
  if (all.length > CODES_MAX) reader.refuse(given[0]?.list ?? null, factProblem.tooManyCodes(CODES_MAX));
  return all.sort();
}

function refuseEnded(reader: Row, item: ImportCode, today: string) {
  const ended = item.retiredOn !== null && item.retiredOn <= today;
  reader.refuse(item.list, ended ? factProblem.codeRetired(item.name) : factProblem.codeNotYet(item.name));
}

/** An answer that is the same keeps its comment where the cell gives none. */
function horizontalOf({ horizontal }: FactsRow, current: CurrentIntervention | null): HorizontalAnswer[] | undefined {
  if (Object.keys(horizontal).length === 0) return undefined;
  return HORIZONTAL_CRITERIA.flatMap((criterion) => {
    const stored = current?.horizontal.find((one) => one.criterion === criterion);
    const said = horizontal[criterion];
    if (said === undefined) return stored ?? [];
    if (said === null) return [];
    const comment = said.comment ?? (stored?.answer === said.answer ? stored.comment : null);
    return [{ criterion, answer: said.answer, comment }];
  });
}
