import { cellText, readCode, readNumber, readText, readYear, type Reader, type RowReader } from '@rt/shared/domain';
import { CODE_LENGTH, type Formulation, FORMULATION_TEXT_LENGTH, VALUE_LIMIT, WORDING_LENGTH } from '../goal';
import type { Level } from '../level';
import { FORMULATION_KEYS, type GoalImportKey } from './goal-import-fields';
import { levelNamed, type LevelNames, unknownLevel } from './level-name';

/** A row as it was read: undefined for what the file has no column for, null for an empty cell. */
export interface GoalRow {
  reader: RowReader<GoalImportKey>;
  level: Level | null | undefined;
  code: string | null | undefined;
  parent: string | null | undefined;
  wording: string;
  /** How far the wording is indented, in signs. */
  indent: number;
  formulation: Partial<Formulation>;
}

const text = readText(FORMULATION_TEXT_LENGTH.max);
const value: Reader<number> = (cell) => {
  const reading = readNumber(cell);
  if ('problem' in reading || Math.abs(reading.value ?? 0) <= VALUE_LIMIT) return reading;
  return { problem: TOO_LARGE };
};
const READERS: { [Key in keyof Formulation]: Reader<NonNullable<Formulation[Key]>> } = {
  measure: text,
  unit: text,
  baselineValue: value,
  baselineYear: readYear,
  targetValue: value,
  targetYear: readYear,
  population: text,
  responsible: text,
  source: text,
};

/** Reads one row; what cannot be read is noted on the reader. */
export function readGoalRow(reader: RowReader<GoalImportKey>, names: LevelNames): GoalRow {
  return {
    reader,
    level: readLevel(reader, names),
    code: reader.read('code', readCode(CODE_LENGTH.max)),
    parent: reader.read('parent', parentReader),
    wording: readWording(reader),
    indent: /^\s*/.exec(cellText(reader.cell('wording')))?.[0].length ?? 0,
    formulation: readFormulation(reader),
  };
}

/** A parent is named by its code or by its whole wording. */
const parentReader = readCode(WORDING_LENGTH.max);

function readLevel(reader: RowReader<GoalImportKey>, names: LevelNames): Level | null | undefined {
  const name = reader.read('level', readText(100));
  if (!name) return name as null | undefined;
  const level = levelNamed(name, names);
  if (!level) reader.refuse('level', unknownLevel(name, names));
  return level ?? undefined;
}

function readWording(reader: RowReader<GoalImportKey>): string {
  const wording = reader.read('wording', readText(WORDING_LENGTH.max));
  if (wording === undefined || (wording ?? '').length >= WORDING_LENGTH.min) return wording ?? '';
  reader.refuse('wording', wording === null ? NO_WORDING : SHORT_WORDING);
  return wording ?? '';
}

function readFormulation(reader: RowReader<GoalImportKey>): Partial<Formulation> {
  const pairs = FORMULATION_KEYS.map((key) => [key, reader.read<string | number>(key, READERS[key])] as const);
  return Object.fromEntries(pairs.filter(([, read]) => read !== undefined)) as Partial<Formulation>;
}

const NO_WORDING = {
  code: 'goal-import.wording-missing',
  message: { sv: 'Raden saknar mål. Skriv målets formulering.', en: 'The row has no goal. Write its wording.' },
};
const SHORT_WORDING = {
  code: 'goal-import.wording-short',
  message: {
    sv: `Formuleringen är för kort. Skriv minst ${WORDING_LENGTH.min} tecken.`,
    en: `The wording is too short. Write at least ${WORDING_LENGTH.min} characters.`,
  },
};
const TOO_LARGE = {
  code: 'import.number-too-large',
  message: { sv: 'Talet är för stort. Välj en större enhet.', en: 'The number is too large. Choose a larger unit.' },
};
