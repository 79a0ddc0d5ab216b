import { WITHHELD } from '@rt/audit/domain';
import { formatDate, formatMoment, formatNumber, type Language } from '@rt/shared/domain';

/** What a field is called, and what its coded values are called. */
export interface FieldLabel {
  label: string;
  values?: Readonly<Record<string, string>>;
  /** What is said of a value that has no word in `values`; the value itself where this is left out. */
  other?: string;
}

/** Names of fields by their name in the code: `{ wording: 'Formulering', level: { label: 'Nivå', values: { vision: 'vision' } } }`.
 * A part of an object has its path for a name: `levels.vision.name`. */
export type FieldLabels = Readonly<Record<string, string | FieldLabel>>;

export function fieldLabel(labels: FieldLabels, field: string): string | null {
  const label = labels[field];
  return (typeof label === 'string' ? label : label?.label) ?? null;
}

/** A value as a person reads it; what is not there is `tomt`. */
export function valueWord(labels: FieldLabels, field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return $localize`:@@audit.empty:tomt`;
  if (value === WITHHELD) return $localize`:@@audit.withheld:visas inte`;
  const label = labels[field];
  const coded = typeof label === 'object' ? (label.values?.[String(value)] ?? label.other) : undefined;
  if (typeof value === 'number' && YEAR_FIELD.test(field)) return String(value);
  return coded ?? plain(value, language);
}

/** A year is a name, not an amount: it has no thousands. */
const YEAR_FIELD = /year$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function plain(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return value ? $localize`:@@audit.yes:ja` : $localize`:@@audit.no:nej`;
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'string') return MOMENT.test(value) && !DATE.test(value) ? momentWord(value) : value;
  if (Array.isArray(value)) return value.map((part) => plain(part, language)).join(', ');
  return isNamed(value) ? namedWord(value) : JSON.stringify(value);
}

/** A thing in a list is told by its name, with what it is made of: `Liknande regioner (17, 21)`. */
function namedWord({ name, ...rest }: { name: string }): string {
  const parts = Object.values(rest).filter((part): part is unknown[] => Array.isArray(part) && part.length > 0);
  return parts.length ? `${name} (${parts.flat().join(', ')})` : name;
}

const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** A moment at midnight was a day. */
const momentWord = (value: string) => {
  const at = new Date(value);
  return /T00:00:00(\.0+)?Z$/.test(value) ? formatDate(at) : formatMoment(at, new Date());
};
