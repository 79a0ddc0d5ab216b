import { FINANCED, STUDY_KINDS, STUDY_STATES } from '@rt/learning/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import { plainSubject, type StudyForm, type StudyTextField } from './study-form';
import { FINANCED_LABEL, FINANCED_NAMES, KIND_NAMES, STATE_NAMES } from './study-words';

/** What each field of a study is called. */
export const FIELD_NAMES: Readonly<Record<StudyTextField, string>> = {
  title: $localize`:@@study.title:Titel`,
  kind: $localize`:@@study.kind:Slag`,
  state: $localize`:@@study.state:Läge`,
  plannedStartOn: $localize`:@@study.planned-start-on:Ska börja`,
  dueOn: $localize`:@@study.due-on:Ska vara klar`,
  startedOn: $localize`:@@study.started-on:Började`,
  completedOn: $localize`:@@study.completed-on:Blev klar`,
  url: $localize`:@@study.url:Rapportens adress`,
  unpublishedReason: $localize`:@@study.unpublished:Varför rapporten inte är publicerad`,
  questions: $localize`:@@study.questions:Frågor`,
  method: $localize`:@@study.method:Metod`,
  supplier: $localize`:@@study.supplier:Utförare`,
  cost: $localize`:@@study.cost:Kostnad, kronor`,
  financed11: FINANCED_LABEL,
  responsibleId: $localize`:@@study.responsible:Ansvarig`,
};

const FIELDS = Object.keys(FIELD_NAMES) as StudyTextField[];
/** What is stored as an id means nothing to a reader: what I chose last stands. */
const UNREADABLE: readonly StudyTextField[] = ['responsibleId'];

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export function rebased(mine: StudyForm, base: StudyForm, theirs: StudyForm): StudyForm {
  const taken = FIELDS.filter((field) => mine[field] === base[field]).map((field) => [field, theirs[field]]);
  return {
    ...mine,
    ...Object.fromEntries(taken),
    goals: goalsOfBoth(mine, base, theirs),
    subjects: subjectsOfBoth(mine, base, theirs),
  };
}

/** The fields that both of us have changed, each in our own way. Goals never collide: both our additions are kept. */
export const conflictsBetween = (mine: StudyForm, base: StudyForm, theirs: StudyForm): ConflictField[] =>
  FIELDS.filter(
    (field) =>
      !UNREADABLE.includes(field) &&
      mine[field] !== base[field] &&
      theirs[field] !== base[field] &&
      mine[field] !== theirs[field],
  ).map((field) => ({
    key: field,
    label: FIELD_NAMES[field],
    mine: shown(field, mine),
    theirs: shown(field, theirs),
  }));

/** A form with the texts that were settled on; a choice that was written as something else stays as it was. */
export function settled(form: StudyForm, resolution: Resolution): StudyForm {
  const kind = STUDY_KINDS.find((each) => KIND_NAMES[each] === resolution['kind']?.trim());
  const state = STUDY_STATES.find((each) => STATE_NAMES[each].word === resolution['state']?.trim());
  const paid = FINANCED.find((each) => FINANCED_NAMES[each] === resolution['financed11']?.trim());
  const chosen = { kind: kind ?? form.kind, state: state ?? form.state, financed11: paid ?? form.financed11 };
  return { ...form, ...resolution, ...chosen, responsibleId: form.responsibleId };
}

/** Subjects never collide either: both our additions are kept. */
function subjectsOfBoth(mine: StudyForm, base: StudyForm, theirs: StudyForm): StudyForm['subjects'] {
  const key = (subject: StudyForm['subjects'][number]) => JSON.stringify(plainSubject(subject));
  const [my, was, their] = [mine, base, theirs].map(({ subjects }) => new Set(subjects.map(key)));
  const kept = theirs.subjects.filter((each) => my?.has(key(each)) || !was?.has(key(each)));
  return [...kept, ...mine.subjects.filter((each) => !was?.has(key(each)) && !their?.has(key(each)))];
}

function goalsOfBoth(mine: StudyForm, base: StudyForm, theirs: StudyForm): StudyForm['goals'] {
  const ids = ({ goals }: StudyForm) => new Set(goals.map(({ lineageId }) => lineageId));
  const [my, was, their] = [ids(mine), ids(base), ids(theirs)];
  const kept = theirs.goals.filter(({ lineageId }) => my.has(lineageId) || !was.has(lineageId));
  return [...kept, ...mine.goals.filter(({ lineageId }) => !was.has(lineageId) && !their.has(lineageId))];
}

function shown(field: StudyTextField, form: StudyForm): string {
  if (field === 'kind') return KIND_NAMES[form.kind];
  if (field === 'financed11') return form.financed11 && FINANCED_NAMES[form.financed11];
  return field === 'state' ? STATE_NAMES[form.state].word : form[field];
}
