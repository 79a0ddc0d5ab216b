import {
  COUNTRY_CODE,
  placeFromKolada,
  placeFromScb,
  type Service,
  type SourceSelection,
  type SourceTable,
  type SourceVariable,
} from '@rt/indicators/domain';

/** The values of a variable that are chosen; `all` holds those to come too. */
export type Chosen = string[] | 'all';

/** Our code for a place as a service writes it. */
export const placeOf = (service: Service, code: string): string =>
  service === 'kolada' ? placeFromKolada(code) : placeFromScb(code);

/**
 * What to begin with: the region's own county and the country, every period also to come, both sexes and each of them, and
 * the total of the rest. Where there is no total and the variable cannot be left out it is for a person to choose.
 */
export const suggestSelection = (table: SourceTable, countyCode: string | null): SourceSelection =>
  selectionOf(table, (variable) => suggested(table.service, variable, countyCode));

/** The selection that a choice for each variable makes; what nothing is chosen of is left out. */
export const selectionOf = (table: SourceTable, chosen: (variable: SourceVariable) => Chosen): SourceSelection => ({
  variables: table.variables.flatMap((variable) => {
    const values = chosen(variable);
    return values.length ? [{ code: variable.code, values }] : [];
  }),
});

/** What is chosen of a variable. */
export const chosenOf = ({ variables }: SourceSelection, code: string): Chosen =>
  variables.find((variable) => variable.code === code)?.values ?? [];

function suggested(
  service: Service,
  { role, values, total, optional }: SourceVariable,
  countyCode: string | null,
): Chosen {
  const codes = values.map(({ code }) => code);
  if (role === 'time' || role === 'sex') return 'all';
  if (role === 'place') return codes.filter((code) => [COUNTRY_CODE, countyCode].includes(placeOf(service, code)));
  if (codes.length === 1) return codes;
  if (total) return [total];
  return role === 'content' && !optional ? codes.slice(0, 1) : [];
}
