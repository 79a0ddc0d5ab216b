import { type ChainContent, type PartChange, SHELVES } from '@rt/effect-chains/domain';
import { formatMoment } from '@rt/shared/domain';
import { isOf, samePart, wasOf } from '../live/change-fields';
import { type Parked, partIn } from '../live/parked-change';
import type { Refused } from '../live/work';
import { fieldWord, type Naming, partWord, valueWord } from '../part-words';

/** One field in which the two sides differ. */
export interface FieldSides {
  field: string;
  label: string;
  mine: string;
  theirs: string;
  /** A text can be written together from both; other values are one or the other. */
  isText: boolean;
}

/** What a person chooses between: `removed` says which side took the part away. */
export interface Choice {
  parked: Parked;
  name: string;
  by: string | null;
  removed: 'mine' | 'theirs' | null;
  fields: FieldSides[];
}

const LONG_TEXTS = new Set(['text', 'name', 'claim', 'assumption', 'externalFactors', 'source', 'note']);

/** The two sides of a parked change, as they are shown. */
export function choiceOf(parked: Parked, stored: ChainContent, removal: readonly PartChange[], naming: Naming): Choice {
  const { mine, by, at } = parked;
  const now = partIn(stored, mine);
  const lost = removal.find((change) => samePart(change, mine));
  const seen = { ...(lost ? wasOf(lost) : {}), ...wasOf(mine), ...(mine.was === null ? isOf(mine) : {}), ...now };
  const wanted = isOf(mine) ?? {};
  const theirs: Record<string, unknown> = now ? { ...now } : {};
  const fields = Object.entries(wanted).map(([field, value]) => ({
    field,
    label: fieldWord(field),
    mine: valueWord(field, value, naming),
    theirs: now ? valueWord(field, theirs[field], naming) : '',
    isText: LONG_TEXTS.has(field) && typeof value === 'string',
  }));
  return {
    parked,
    name: partWord(mine.part, seen, naming),
    by: by && (at ? `${by} ${formatMoment(new Date(at), new Date())}` : by),
    removed: !now ? 'theirs' : mine.is === null ? 'mine' : null,
    fields: now ? fields.filter((field) => field.mine !== field.theirs) : fields,
  };
}

/** What was written in changes that the server refused, line by line, so that it can be read and copied. */
export function writtenIn({ changes }: Refused, naming: Naming): string[] {
  return changes.flatMap((change) => {
    const { part, id, is } = change;
    const there = naming.content[SHELVES[part]].find((each) => each.id === id);
    const name = partWord(part, { ...wasOf(change), ...isOf(change), ...there }, naming);
    if (is === null) return $localize`:@@choice.removal:${name}:part: skulle tas bort`;
    const before: Record<string, unknown> = wasOf(change) ?? {};
    return Object.entries(is)
      .filter(([field, value]) => value !== null && !samePlace(field) && value !== before[field])
      .map(
        ([field, value]) => `${name}, ${fieldWord(field).toLocaleLowerCase('sv')}: ${valueWord(field, value, naming)}`,
      );
  });
}

const samePlace = (field: string) => ['x', 'y', 'pinned'].includes(field);
