import { FUNDS, type Fund } from '@rt/portfolio/domain';
import type { FormField, InterventionForm } from './intervention-form';
import { FUND_NAMES } from './portfolio-words';

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
  ...FUND_NAMES,
};

/** A form as one text a field. */
export type FormTexts = Readonly<Record<FormField, string>>;

export const textsOf = ({ funding, ...rest }: InterventionForm): FormTexts => ({ ...rest, ...funding });

/** A form with some of its texts replaced. */
export function withTexts(form: InterventionForm, texts: Partial<FormTexts>): InterventionForm {
  const all = { ...textsOf(form), ...texts };
  const money = Object.fromEntries(FUNDS.map((fund) => [fund, all[fund]])) as Record<Fund, string>;
  const { name, reference, description, organisation, startsOn, endsOn, managerId } = all;
  const kind = all.kind as InterventionForm['kind'];
  return { name, kind, reference, description, organisation, startsOn, endsOn, managerId, funding: money };
}
