import { INTERVENTION_KINDS } from '@rt/portfolio/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import { FIELD_NAMES, type FormTexts, textsOf, withTexts } from './form-fields';
import type { FormField, InterventionForm } from './intervention-form';
import { KIND_NAMES } from './portfolio-words';

const FIELDS = Object.keys(FIELD_NAMES) as FormField[];
/** Chosen from a list of people: whoever chose last has it, since names cannot be written together. */
const LAST_WINS: readonly FormField[] = ['managerId'];

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export function rebased(mine: InterventionForm, base: InterventionForm, theirs: InterventionForm): InterventionForm {
  const [my, was, their] = [textsOf(mine), textsOf(base), textsOf(theirs)];
  return withTexts(
    mine,
    Object.fromEntries(FIELDS.map((field) => [field, my[field] === was[field] ? their[field] : my[field]])),
  );
}

/** The fields that both of us have changed, each in our own way. */
export function conflictsBetween(
  mine: InterventionForm,
  base: InterventionForm,
  theirs: InterventionForm,
): ConflictField[] {
  const [my, was, their] = [textsOf(mine), textsOf(base), textsOf(theirs)];
  const both = (field: FormField) =>
    my[field] !== was[field] && their[field] !== was[field] && my[field] !== their[field];
  return FIELDS.filter((field) => both(field) && !LAST_WINS.includes(field)).map((field) => ({
    key: field,
    label: FIELD_NAMES[field],
    mine: shown(field, my),
    theirs: shown(field, their),
  }));
}

/** A form with the texts that were settled on; a kind that was written as something else stays as it was. */
export function settled(form: InterventionForm, resolution: Resolution): InterventionForm {
  const kind = INTERVENTION_KINDS.find((each) => KIND_NAMES[each] === resolution['kind']?.trim()) ?? form.kind;
  const texts = FIELDS.flatMap((field) => (resolution[field] === undefined ? [] : [[field, resolution[field]]]));
  return withTexts(form, { ...Object.fromEntries(texts), kind });
}

const shown = (field: FormField, texts: FormTexts) =>
  field === 'kind'
    ? (KIND_NAMES[INTERVENTION_KINDS.find((kind) => kind === texts.kind) ?? 'project'] ?? '')
    : texts[field];
