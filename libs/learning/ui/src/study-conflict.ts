import { STUDY_KINDS, STUDY_STATES } from '@rt/learning/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import type { StudyForm } from './study-form';
import { KIND_NAMES, STATE_NAMES } from './study-words';

type TextField = Exclude<keyof StudyForm, 'goals'>;

/** What each field of a study is called. */
export const FIELD_NAMES: Readonly<Record<TextField, string>> = {
  title: $localize`:@@study.title:Titel`,
  kind: $localize`:@@study.kind:Slag`,
  state: $localize`:@@study.state:Läge`,
  dueOn: $localize`:@@study.due-on:Ska vara klar`,
  completedOn: $localize`:@@study.completed-on:Blev klar`,
  url: $localize`:@@study.url:Rapportens adress`,
};

const FIELDS = Object.keys(FIELD_NAMES) as TextField[];

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export function rebased(mine: StudyForm, base: StudyForm, theirs: StudyForm): StudyForm {
  const taken = FIELDS.filter((field) => mine[field] === base[field]).map((field) => [field, theirs[field]]);
  return { ...mine, ...Object.fromEntries(taken), goals: goalsOfBoth(mine, base, theirs) };
}

/** The fields that both of us have changed, each in our own way. Goals never collide: both our additions are kept. */
export const conflictsBetween = (mine: StudyForm, base: StudyForm, theirs: StudyForm): ConflictField[] =>
  FIELDS.filter(
    (field) => mine[field] !== base[field] && theirs[field] !== base[field] && mine[field] !== theirs[field],
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
  return { ...form, ...resolution, kind: kind ?? form.kind, state: state ?? form.state };
}

function goalsOfBoth(mine: StudyForm, base: StudyForm, theirs: StudyForm): StudyForm['goals'] {
  const ids = ({ goals }: StudyForm) => new Set(goals.map(({ lineageId }) => lineageId));
  const [my, was, their] = [ids(mine), ids(base), ids(theirs)];
  const kept = theirs.goals.filter(({ lineageId }) => my.has(lineageId) || !was.has(lineageId));
  return [...kept, ...mine.goals.filter(({ lineageId }) => !was.has(lineageId) && !their.has(lineageId))];
}

function shown(field: TextField, form: StudyForm): string {
  if (field === 'kind') return KIND_NAMES[form.kind];
  return field === 'state' ? STATE_NAMES[form.state].word : form[field];
}
