import {
  type Cell,
  type CellProblem,
  type Id,
  isBlank,
  readCode,
  type Reader,
  readText,
  type RowReader,
} from '@rt/shared/domain';
import { CODE_LISTS, type CodeList } from '../code-list';
import {
  HORIZONTAL_COMMENT_LENGTH,
  HORIZONTAL_CRITERIA,
  type HorizontalAnswer,
  type HorizontalCriterion,
} from '../horizontal';
import { municipalityNamed } from '../municipality';
import { factProblem } from './fact-problems';
import type { InterventionImportKey } from './intervention-import-fields';
import type { ImportCode, ReferenceIndex } from './import-references';
import type { NameIndex } from './name-index';
import { gradeNamed, saysYes } from './named-values';

type Row = RowReader<InterventionImportKey>;

/** What a row says of what an intervention is sorted, placed and led by: undefined without a column, null for an empty cell. */
export interface FactsRow {
  /** Only the lists the file has columns for. */
  codes: Partial<Record<CodeList, readonly ImportCode[] | null>>;
  municipalities: string[] | null | undefined;
  actionPlanId: Id | null | undefined;
  managerId: Id | null | undefined;
  secret: boolean | null | undefined;
  /** Only the questions the file has columns for; a comment that is null is not said. */
  horizontal: Partial<Record<HorizontalCriterion, Pick<HorizontalAnswer, 'answer' | 'comment'> | null>>;
}

/** The longest list of names in one cell. */
const LIST_LENGTH = 4000;

export const readFacts = (reader: Row, references: ReferenceIndex): FactsRow => ({
  codes: given(CODE_LISTS, (list) => readCodes(reader, list, references)),
  municipalities: readMunicipalities(reader, references),
  actionPlanId: readOne(
    reader,
    'actionPlan',
    references.plansNamed,
    factProblem.planUnknown,
    factProblem.planAmbiguous,
  ),
  managerId: readManager(reader, references),
  secret: readSecret(reader),
  horizontal: given(HORIZONTAL_CRITERIA, (criterion) => readGrade(reader, criterion)),
});

/** Only what was read: a field without a column, or that cannot be read, is left out. */
function given<K extends string, T>(keys: readonly K[], read: (key: K) => T | undefined): Partial<Record<K, T>> {
  const pairs = keys.map((key) => [key, read(key)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Partial<Record<K, T>>;
}

/** A number is a code of digits, and what Excel has made a date is refused as one. */
const readNames: Reader<string> = (cell: Cell | undefined) =>
  typeof cell === 'number' || (cell && typeof cell === 'object' && 'date' in cell)
    ? readCode(LIST_LENGTH)(cell)
    : readText(LIST_LENGTH)(cell);

/** Names between semicolons, bars or line breaks; between commas only where the part between the others is no name itself. */
function partsOf(text: string, isName: (part: string) => boolean): string[] {
  const split = (whole: string, by: RegExp) =>
    whole
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean);
  if (isName(text)) return [text];
  return split(text, /[;\n|]+/).flatMap((part) => {
    const between = isName(part) ? [] : split(part, /,/);
    return between.length > 1 && between.some(isName) ? between : [part];
  });
}

function readCodes(reader: Row, list: CodeList, { codesNamed }: ReferenceIndex): ImportCode[] | null | undefined {
  const index = codesNamed[list];
  const text = reader.read(list, readNames);
  if (!text) return text as null | undefined;
  const found = partsOf(text, (part) => index.named(part).length > 0).map((part) => {
    const [first, ...others] = index.named(part);
    if (!first) reader.refuse(list, factProblem.codeUnknown(list, part, index));
    if (others.length > 0) reader.refuse(list, factProblem.codeAmbiguous(part));
    return first;
  });
  return [...new Set(found.flatMap((item) => item ?? []))];
}

/** What people write for all of it; an intervention for the whole county names no municipality. */
const WHOLE_COUNTY = /^(?:hela länet|hela regionen|länet|regionen|whole county)$/i;

/** Excel takes the zero before a code that it makes a number. */
const withZero = (code: string) => (/^\d{3}$/.test(code) ? `0${code}` : code);

function readMunicipalities(reader: Row, references: ReferenceIndex): string[] | null | undefined {
  const index = references.municipalitiesNamed;
  const text = reader.read('municipalities', readText(LIST_LENGTH));
  if (!text) return text as null | undefined;
  if (WHOLE_COUNTY.test(text)) return [];
  const found = (part: string) => index.named(part)[0] ?? municipalityNamed(withZero(part));
  const codes = partsOf(text, (part) => found(part) !== null).flatMap((part) => {
    const municipality = found(part);
    if (!municipality) reader.refuse('municipalities', factProblem.municipalityUnknown(part, index));
    else if (index.named(municipality.code).length === 0)
      reader.refuse('municipalities', factProblem.municipalityOutside(municipality.name));
    return municipality?.code ?? [];
  });
  return [...new Set(codes)];
}

function readOne<T extends { id: Id }>(
  reader: Row,
  key: InterventionImportKey,
  index: NameIndex<T>,
  unknown: (text: string, index: NameIndex<T>) => CellProblem,
  ambiguous: (text: string) => CellProblem,
): Id | null | undefined {
  const text = reader.read(key, readText(300));
  if (!text) return text as null | undefined;
  const [found, ...others] = index.named(text);
  if (!found) reader.refuse(key, unknown(text, index));
  if (others.length > 0) reader.refuse(key, ambiguous(text));
  return found?.id;
}

/** One who may import only their own leads all of it; a column may say so, and nothing else. */
function readManager(reader: Row, references: ReferenceIndex): Id | null | undefined {
  const { soleManager, peopleNamed } = references;
  if (soleManager === null)
    return readOne(reader, 'manager', peopleNamed, factProblem.managerUnknown, factProblem.managerAmbiguous);
  const text = reader.read('manager', readText(300));
  if (text && !peopleNamed.named(text).some(({ id }) => id === soleManager))
    reader.refuse('manager', factProblem.managerOther);
  return undefined;
}

function readSecret(reader: Row): boolean | null | undefined {
  const cell = reader.cell('secret');
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  const text = reader.read('secret', readText(50));
  if (!text) return text as null | undefined;
  const said = saysYes(text);
  if (said === null) reader.refuse('secret', factProblem.secretUnknown(text));
  return said ?? undefined;
}

/** An answer, and after a colon how: `delvis: Hälften av platserna är för kvinnor`. */
function readGrade(reader: Row, criterion: HorizontalCriterion) {
  if (isBlank(reader.cell(criterion))) return reader.has(criterion) ? null : undefined;
  const text = reader.read(criterion, readText(HORIZONTAL_COMMENT_LENGTH.max + 60));
  if (!text) return undefined;
  const [, said = text, comment = ''] = /^([^:]*):\s*([^]*)$/.exec(text) ?? [];
  const answer = gradeNamed(said);
  if (answer === null) reader.refuse(criterion, factProblem.gradeUnknown(said.trim()));
  if (comment.length > HORIZONTAL_COMMENT_LENGTH.max)
    reader.refuse(criterion, factProblem.commentLong(comment.length, HORIZONTAL_COMMENT_LENGTH.max));
  return answer === null ? undefined : { answer, comment: comment.trim() || null };
}
