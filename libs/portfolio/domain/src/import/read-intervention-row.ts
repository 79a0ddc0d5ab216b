import { type Reader, readCode, readDate, readText, type RowReader } from '@rt/shared/domain';
import type { Directness } from '../goal-link';
import {
  DESCRIPTION_LENGTH,
  type InterventionKind,
  NAME_LENGTH,
  ORGANISATION_LENGTH,
  REFERENCE_LENGTH,
} from '../intervention';
import { isDay } from '../intervention-period';
import { MECHANISM_LENGTH } from '../mechanism';
import { rowProblem } from './import-problems';
import type { ReferenceIndex } from './import-references';
import type { InterventionImportKey } from './intervention-import-fields';
import { directnessNamed, kindNamed } from './named-values';
import { type FactsRow, readFacts } from './read-facts';
import { type MoneyRow, readMoney, type YearColumns } from './read-money';

type Row = RowReader<InterventionImportKey>;

/** A row as it was read: undefined for what the file has no column for, null for an empty cell. */
export interface InterventionRow {
  reader: Row;
  reference: string | null | undefined;
  name: string;
  kind: InterventionKind | null | undefined;
  organisation: string | null | undefined;
  description: string | null | undefined;
  startsOn: string | null | undefined;
  endsOn: string | null | undefined;
  money: MoneyRow;
  facts: FactsRow;
  mechanism: string | null | undefined;
  directness: Directness | null | undefined;
}

/** Reads one row, all but its goals; what cannot be read is noted on the reader. */
export const readInterventionRow = (reader: Row, references: ReferenceIndex, years: YearColumns): InterventionRow => ({
  reader,
  reference: reader.read('reference', readCode(REFERENCE_LENGTH.max)),
  name: readName(reader),
  kind: readNamed(reader, 'kind', kindNamed, rowProblem.kindUnknown),
  organisation: reader.read('organisation', readText(ORGANISATION_LENGTH.max)),
  description: reader.read('description', readText(DESCRIPTION_LENGTH.max)),
  startsOn: reader.read('startsOn', day),
  endsOn: reader.read('endsOn', day),
  money: readMoney(reader, years),
  facts: readFacts(reader, references),
  mechanism: readMechanism(reader),
  directness: readNamed(reader, 'directness', directnessNamed, () => rowProblem.directnessUnknown),
});

const day: Reader<string> = (cell) => {
  const reading = readDate(cell);
  if ('problem' in reading || reading.value === null || isDay(reading.value)) return reading;
  return { problem: rowProblem.dayOutside };
};

function readName(reader: Row): string {
  const name = reader.read('name', readText(NAME_LENGTH.max));
  if (name === null) reader.refuse('name', rowProblem.nameMissing);
  else if (name !== undefined && name.length < NAME_LENGTH.min) reader.refuse('name', rowProblem.nameShort);
  return name ?? '';
}

function readNamed<T extends string>(
  reader: Row,
  key: InterventionImportKey,
  named: (text: string) => T | null,
  unknown: (text: string) => ReturnType<typeof rowProblem.kindUnknown>,
): T | null | undefined {
  const text = reader.read(key, readText(100));
  if (!text) return text as null | undefined;
  const value = named(text);
  if (value === null) reader.refuse(key, unknown(text));
  return value ?? undefined;
}

function readMechanism(reader: Row): string | null | undefined {
  const text = reader.read('mechanism', readText(MECHANISM_LENGTH.max));
  if (text && text.length < MECHANISM_LENGTH.min) reader.refuse('mechanism', rowProblem.mechanismShort);
  return text;
}
