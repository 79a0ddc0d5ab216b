import type { FormField, InterventionForm } from './intervention-form';

/** What each field is called. */
export const FIELD_NAMES: Readonly<Record<FormField, string>> = {
  name: $localize`:@@intervention-field.name:Namn`,
  kind: $localize`:@@intervention-field.kind:Slag`,
  organisation: $localize`:@@intervention-field.organisation:Organisation`,
  managerId: $localize`:@@intervention-field.manager:Projektledare`,
  startsOn: $localize`:@@intervention-field.starts:Börjar`,
  endsOn: $localize`:@@intervention-field.ends:Slutar`,
  reference: $localize`:@@intervention-field.reference:Diarienummer`,
  description: $localize`:@@intervention-field.description:Beskrivning`,
  funding: $localize`:@@intervention-field.funding:Pengar`,
  codes: $localize`:@@intervention-field.codes:Koder`,
  municipalities: $localize`:@@intervention-field.municipalities:Kommuner`,
  actionPlanId: $localize`:@@intervention-field.action-plan:Handlingsplan`,
  secret: $localize`:@@intervention-field.secret:Sekretess`,
  horizontal: $localize`:@@intervention-field.horizontal:Horisontella kriterier`,
};

export const FORM_FIELDS = Object.keys(FIELD_NAMES) as FormField[];

/** Whether two forms say the same in a field. */
export const isSameIn = (field: FormField, one: InterventionForm, other: InterventionForm): boolean =>
  JSON.stringify(one[field]) === JSON.stringify(other[field]);

/** A form with some of its fields as in another. */
export const withFieldsOf = (
  form: InterventionForm,
  other: InterventionForm,
  fields: readonly FormField[],
): InterventionForm => ({ ...form, ...Object.fromEntries(fields.map((field) => [field, other[field]])) });
