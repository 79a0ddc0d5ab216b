import {
  type Dimension,
  type Fund,
  type InterventionKind,
  isOutside,
  type Member,
  municipalityName,
  type Outside,
} from '@rt/portfolio/domain';
import { FUND_NAMES, KIND_NAMES } from '../portfolio-words';

/** What each dimension is called, in the singular: it stands in the head of a table. */
export const DIMENSION_NAMES: Readonly<Record<Dimension, string>> = {
  fund: $localize`:@@dimension.fund:Finansiär`,
  year: $localize`:@@dimension.year:År`,
  kind: $localize`:@@dimension.kind:Slag`,
  organisation: $localize`:@@dimension.organisation:Organisation`,
  action_plan: $localize`:@@dimension.action-plan:Handlingsplan`,
  goal: $localize`:@@dimension.goal:Mål`,
  theme: $localize`:@@dimension.theme:Tematik`,
  target_group: $localize`:@@dimension.target-group:Målgrupp`,
  support_form: $localize`:@@dimension.support-form:Stödtyp`,
  legal_ground: $localize`:@@dimension.legal-ground:Rättslig grund`,
  municipality: $localize`:@@dimension.municipality:Kommun`,
};

const PROPOSED = $localize`:@@outside.proposed:Föreslaget, inte bekräftat`;
const UNALLOCATED = $localize`:@@outside.unallocated:Ofördelat`;
const NONE: Readonly<Record<Dimension, string>> = {
  fund: $localize`:@@outside.no-fund:Utan finansiering`,
  year: $localize`:@@outside.no-year:Inte uppdelat på år`,
  kind: '',
  organisation: $localize`:@@outside.no-organisation:Utan organisation`,
  action_plan: $localize`:@@outside.no-action-plan:Utan handlingsplan`,
  goal: '',
  theme: $localize`:@@outside.no-theme:Utan tematik`,
  target_group: $localize`:@@outside.no-target-group:Utan målgrupp`,
  support_form: $localize`:@@outside.no-support-form:Utan stödtyp`,
  legal_ground: $localize`:@@outside.no-legal-ground:Utan rättslig grund`,
  municipality: $localize`:@@outside.no-municipality:Utan kommun`,
};
const SEVERAL: Readonly<Partial<Record<Dimension, string>>> = {
  theme: $localize`:@@outside.several-themes:Flera tematiker`,
  target_group: $localize`:@@outside.several-target-groups:Flera målgrupper`,
  support_form: $localize`:@@outside.several-support-forms:Flera stödtyper`,
  legal_ground: $localize`:@@outside.several-legal-grounds:Flera rättsliga grunder`,
  municipality: $localize`:@@outside.several-municipalities:Flera kommuner`,
};

function outsideName(dimension: Dimension, key: Outside): string {
  if (key === '~proposed') return PROPOSED;
  if (key === '~unallocated') return UNALLOCATED;
  return (key === '~several' ? SEVERAL[dimension] : NONE[dimension]) ?? key;
}

/** What a member is called: as the region has named it, as everyone does, or as what is outside the list. */
export function memberName(dimension: Dimension, { key, name, code }: Pick<Member, 'key' | 'name' | 'code'>): string {
  if (isOutside(key)) return outsideName(dimension, key);
  if (dimension === 'fund') return FUND_NAMES[key as Fund];
  if (dimension === 'kind') return KIND_NAMES[key as InterventionKind];
  if (dimension === 'municipality') return municipalityName(key);
  return [code, name ?? key].filter(Boolean).join(' ');
}
