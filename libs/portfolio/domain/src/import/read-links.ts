import { areFractions, type Cell, type Id, isBlank, readPercent, readText, type RowReader } from '@rt/shared/domain';
import { LINKS_MAX } from '../goal-link';
import { equalSplit } from '../equal-split';
import { exceedsWhole, isShare, toHundredths, toPercent, WHOLE } from '../share';
import { NOT_A_SHARE, shareMessage } from '../share-message';
import { rowProblem } from './import-problems';
import { GOAL_COLUMNS, type InterventionImportKey } from './intervention-import-fields';

/** A goal that interventions can be linked to now. */
export interface ImportGoal {
  id: Id;
  lineageId: Id;
  code: string | null;
  wording: string;
}

/** A goal a row names, and how much of the intervention goes there. */
export interface NamedShare {
  goal: ImportGoal;
  share: number;
  /** No share was written: the intervention is split equally among such goals. */
  assumed: boolean;
}

type Reader = RowReader<InterventionImportKey>;

/** Goals by code and by wording, so that ten thousand rows need not search through them. */
export class GoalIndex {
  private readonly found = new Map<string, ImportGoal[]>();

  constructor(readonly goals: readonly ImportGoal[]) {
    for (const goal of goals) {
      const names = new Set([
        keyOf(goal.wording),
        ...(goal.code ? [keyOf(goal.code), keyOf(`${goal.code} ${goal.wording}`)] : []),
      ]);
      for (const name of names) this.found.set(name, [...(this.found.get(name) ?? []), goal]);
    }
  }

  named(text: string): readonly ImportGoal[] {
    return this.found.get(keyOf(text)) ?? [];
  }
}

/** `Mål 2.3.` is the goal 2.3; case and spaces do not count. */
const keyOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^mål (?=\d)/, '')
    .replace(/[.:\s]+$/, '');

/** Whether the plain numbers in the file's columns of shares are fractions: 0,25 for 25 %. */
export const sharesAreFractions = (readers: readonly Reader[]): boolean =>
  areFractions(
    readers.flatMap((reader) => GOAL_COLUMNS.map((number): Cell | undefined => reader.cell(`share${number}`))),
  );

/** The goals a row names with their shares; null where it names none. Shares together above 100 % are refused, with their sum. */
export function readLinks(reader: Reader, index: GoalIndex, fractions: boolean): NamedShare[] | null {
  const before = reader.issues.length;
  const named = [...inOneCell(reader, index), ...inColumns(reader, index, fractions)];
  const seen = new Set<Id>();
  for (const { goal, key } of named) {
    if (seen.has(goal.lineageId)) reader.refuse(key, rowProblem.goalTwice(goal.code ?? goal.wording));
    seen.add(goal.lineageId);
  }
  if (named.length > LINKS_MAX) reader.refuse('goals', rowProblem.tooManyGoals(LINKS_MAX));
  if (reader.issues.length > before || named.length === 0) return null;
  return withEqualSplit(reader, named);
}

interface Named {
  goal: ImportGoal;
  share: number | null;
  key: InterventionImportKey;
}

function withEqualSplit(reader: Reader, named: Named[]): NamedShare[] | null {
  const given = named.filter((one): one is Named & { share: number } => one.share !== null);
  const message = shareMessage(given);
  const last = given.at(-1)?.key ?? 'goals';
  if (message) reader.refuse(last, rowProblem.shareBeyond(withoutEnding(message.sv), withoutEnding(message.en)));
  const left = WHOLE - given.reduce((sum, { share }) => sum + toHundredths(share), 0);
  const blank = named.length - given.length;
  if (!exceedsWhole(given) && blank > 0 && left < blank) reader.refuse(last, rowProblem.nothingLeft);
  if (reader.issues.length > 0) return null;
  const split = equalSplit(blank, toPercent(left));
  return named.map(({ goal, share }) => ({ goal, share: share ?? split.shift() ?? 0, assumed: share === null }));
}

/** The message says that nothing is saved, which of a row among others is understood. */
const withoutEnding = (text: string) => text.replace(/ (?:Inget är sparat|Nothing is saved)\.$/, '');

function inColumns(reader: Reader, index: GoalIndex, fractions: boolean): Named[] {
  return GOAL_COLUMNS.flatMap((number): Named[] => {
    const [key, shareKey] = [`goal${number}`, `share${number}`] as const;
    const text = reader.read(key, readText(1000));
    const share = reader.read(shareKey, readPercent(fractions)) ?? null;
    if (!text && !isBlank(reader.cell(shareKey))) reader.refuse(shareKey, rowProblem.shareWithoutGoal);
    if (!text) return [];
    const goal = find(reader, key, text, index);
    return goal && accepted(reader, shareKey, share)
      ? [{ goal, share, key: reader.has(shareKey) ? shareKey : key }]
      : [];
  });
}

/** `2.3: 40 %; 3.1: 60 %`, also with line breaks, parentheses or no colons. */
const WITH_SHARE = /^(.*?)\s*(?:[:=–(]\s*|\s)\(?(\d{1,3}(?:[.,]\d+)?)\s*(?:%|procent)?\s*\)?$/;

function inOneCell(reader: Reader, index: GoalIndex): Named[] {
  const cell = reader.cell('goals');
  const text = reader.read('goals', readText(4000));
  if (!text) return [];
  const whole = typeof cell === 'number' ? String(cell) : text;
  const parts =
    index.named(whole).length > 0
      ? [whole]
      : whole
          .split(/[;\n|]+/)
          .map((part) => part.trim())
          .filter(Boolean);
  return parts.flatMap((part): Named[] => {
    const [, name, digits] = index.named(part).length > 0 ? [] : (WITH_SHARE.exec(part) ?? []);
    const goal = find(reader, 'goals', name ?? part, index);
    const share = digits === undefined ? null : Number(digits.replace(',', '.'));
    return goal && accepted(reader, 'goals', share) ? [{ goal, share, key: 'goals' }] : [];
  });
}

function find(reader: Reader, key: InterventionImportKey, text: string, index: GoalIndex): ImportGoal | null {
  const found = index.named(text);
  if (found.length === 0) reader.refuse(key, rowProblem.goalUnknown(text));
  if (found.length > 1) reader.refuse(key, rowProblem.goalAmbiguous(text));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function accepted(reader: Reader, key: InterventionImportKey, share: number | null): boolean {
  if (share === null || isShare(share)) return true;
  reader.refuse(key, rowProblem.notAShare(NOT_A_SHARE.sv, NOT_A_SHARE.en));
  return false;
}
