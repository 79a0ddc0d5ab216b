import { INTERVENTION_KINDS } from '@rt/portfolio/domain';
import type { ConflictField, Resolution } from '@rt/shared/ui';
import { FIELD_NAMES, FORM_FIELDS, isSameIn, withFieldsOf } from './form-fields';
import type { FormField, InterventionForm } from './intervention-form';
import { FUND_NAMES, KIND_NAMES } from './portfolio-words';

/** Written as texts, so that two versions can be written together. */
const TEXTS = ['name', 'organisation', 'startsOn', 'endsOn', 'reference', 'description'] as const;
type Text = (typeof TEXTS)[number];
const isText = (field: FormField): field is Text => (TEXTS as readonly FormField[]).includes(field);

/** Chosen among what there is: whoever chose last has it, since choices cannot be written together. */
const LAST_WINS: readonly FormField[] = [
  'managerId',
  'codes',
  'municipalities',
  'actionPlanId',
  'secret',
  'horizontal',
];

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export const rebased = (mine: InterventionForm, base: InterventionForm, theirs: InterventionForm): InterventionForm =>
  withFieldsOf(
    mine,
    theirs,
    FORM_FIELDS.filter((field) => isSameIn(field, mine, base)),
  );

/** The fields that both of us have changed, each in our own way. */
export function conflictsBetween(
  mine: InterventionForm,
  base: InterventionForm,
  theirs: InterventionForm,
): ConflictField[] {
  const both = (field: FormField) =>
    !isSameIn(field, mine, base) && !isSameIn(field, theirs, base) && !isSameIn(field, mine, theirs);
  return FORM_FIELDS.filter((field) => both(field) && !LAST_WINS.includes(field)).map((field) => ({
    key: field,
    label: FIELD_NAMES[field],
    mine: shown(field, mine),
    theirs: shown(field, theirs),
  }));
}

/**
 * A form with what was settled on: texts as they were written; money, which is rows and not a text, as theirs where
 * theirs was chosen; a kind that was written as something else stays as it was.
 */
export function settled(form: InterventionForm, resolution: Resolution, theirs: InterventionForm): InterventionForm {
  const kind = INTERVENTION_KINDS.find((each) => KIND_NAMES[each] === resolution['kind']?.trim()) ?? form.kind;
  const texts = TEXTS.flatMap((field) => (resolution[field] === undefined ? [] : [[field, resolution[field]]]));
  const { funding } = resolution['funding'] === shown('funding', theirs) ? theirs : form;
  return { ...form, ...Object.fromEntries(texts), kind, funding };
}

function shown(field: FormField, form: InterventionForm): string {
  if (field === 'kind') return KIND_NAMES[form.kind];
  if (field === 'funding')
    return form.funding
      .map(({ fund, year, amount, paid }) =>
        [FUND_NAMES[fund], year, amount, paid && `(${paid})`].filter(Boolean).join(' '),
      )
      .join('\n');
  return isText(field) ? form[field] : '';
}
