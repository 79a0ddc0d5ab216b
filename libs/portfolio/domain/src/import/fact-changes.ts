import { CODE_LISTS } from '../code-list';
import { HORIZONTAL_CRITERIA, type HorizontalAnswer } from '../horizontal';
import { municipalityName } from '../municipality';
import type { ReferenceIndex } from './import-references';
import type { InterventionImportKey } from './intervention-import-fields';
import type { CurrentIntervention } from './match-interventions';
import type { InterventionOutcome } from './plan-intervention-import';

type Change = [key: InterventionImportKey, before: string | null, after: string | null];

export const GRADE_NAMES = {
  main: 'huvudsyfte',
  part: 'delvis',
  none: 'nej',
  not_relevant: 'inte relevant',
} as const;

/** What an intervention is sorted, placed and led by before and after, as text; also where nothing differs. */
export function factTexts(
  current: CurrentIntervention | null,
  input: InterventionOutcome['input'],
  references: ReferenceIndex,
): Change[] {
  const { codes, municipalities, actionPlanId, managerId, secret, horizontal } = input;
  const nameOf = (all: readonly { id: string; name: string }[], id: string | null | undefined) =>
    id ? (all.find((one) => one.id === id)?.name ?? '?') : null;
  const changes: (Change | false)[] = [
    ...CODE_LISTS.map((list): Change | false => {
      const inList = (ids: readonly string[] = []) =>
        listed(
          ids.flatMap((id) => [references.codesById.get(id)].flatMap((item) => (item?.list === list ? item.name : []))),
        );
      return codes !== undefined && [list, inList(current?.codes), inList(codes)];
    }),
    municipalities !== undefined && [
      'municipalities',
      listed((current?.municipalities ?? []).map(municipalityName)),
      listed(municipalities.map(municipalityName)),
    ],
    actionPlanId !== undefined && [
      'actionPlan',
      nameOf(references.plans, current?.actionPlanId),
      nameOf(references.plans, actionPlanId),
    ],
    managerId !== undefined && [
      'manager',
      nameOf(references.people, current?.managerId),
      nameOf(references.people, managerId),
    ],
    secret !== undefined && ['secret', yesNo(current?.secret), yesNo(secret)],
    ...HORIZONTAL_CRITERIA.map((criterion): Change | false => {
      const answer = (all: readonly HorizontalAnswer[] = []) =>
        answerText(all.find((one) => one.criterion === criterion));
      return horizontal !== undefined && [criterion, answer(current?.horizontal), answer(horizontal)];
    }),
  ];
  return changes.filter((one) => one !== false);
}

const swedish = new Intl.Collator('sv');
const listed = (names: readonly string[]) => names.toSorted(swedish.compare).join('; ') || null;
/** Not secret is what everything is; nothing is said of it. */
const yesNo = (secret: boolean | undefined) => (secret ? 'ja' : null);
const answerText = (given: HorizontalAnswer | undefined) =>
  given ? [GRADE_NAMES[given.answer], given.comment].filter(Boolean).join(': ') : null;
