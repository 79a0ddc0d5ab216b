import type { ConflictField, Resolution } from '@rt/shared/ui';
import type { LedgerField } from './ledger-fields';

/** What is written in a form, by field; empty where nothing is. */
export type Written = Readonly<Record<string, string>>;
type Named = readonly { readonly id: string; readonly name: string }[];

const startOf = ({ as, required, choices }: LedgerField) =>
  as === 'choice' && required ? (choices?.[0]?.key ?? '') : '';

/** What a stored thing holds in the fields of a form. */
export const writtenOf = (fields: readonly LedgerField[], stored: Readonly<Record<string, unknown>>): Written =>
  Object.fromEntries(
    fields.map((field) => [field.key, stored[field.key] == null ? startOf(field) : String(stored[field.key])]),
  );

/** What I wrote on top of what somebody else has saved since: their text where I changed nothing, mine elsewhere. */
export const rebased = (mine: Written, base: Written, theirs: Written): Written =>
  Object.fromEntries(Object.keys(mine).map((key) => [key, (mine[key] === base[key] ? theirs[key] : mine[key]) ?? '']));

/** The fields that both of us have changed, each in our own way, in the words of the screen. */
export const conflictsBetween = (
  fields: readonly LedgerField[],
  [mine, base, theirs]: readonly [Written, Written, Written],
  people: Named,
): ConflictField[] =>
  fields
    .filter(({ key }) => mine[key] !== base[key] && theirs[key] !== base[key] && mine[key] !== theirs[key])
    .map((field) => {
      const said = (written: Written) => nameOf(field, written[field.key] ?? '', people);
      return { key: field.key, label: field.label, mine: said(mine), theirs: said(theirs) };
    });

/** A form with the words that were settled on; a choice that was written as something that it does not hold stays as it was. */
export function settled(
  fields: readonly LedgerField[],
  written: Written,
  resolution: Resolution,
  people: Named,
): Written {
  const chosen = fields
    .filter(({ key }) => resolution[key] !== undefined)
    .map((field) => [field.key, keyOf(field, resolution[field.key] ?? '', people) ?? written[field.key] ?? '']);
  return { ...written, ...Object.fromEntries(chosen) };
}

/** What can be chosen in a field, by what is stored; null where it is free text. */
function choicesOf({ as, choices }: LedgerField, people: Named): Named | null {
  if (as === 'person') return people;
  return as === 'choice' ? (choices ?? []).map(({ key, name }) => ({ id: key, name })) : null;
}

const nameOf = (field: LedgerField, stored: string, people: Named) =>
  choicesOf(field, people)?.find(({ id }) => id === stored)?.name ?? stored;

function keyOf(field: LedgerField, name: string, people: Named): string | undefined {
  const choices = choicesOf(field, people);
  if (!choices) return name;
  return name.trim() === '' && !field.required ? '' : choices.find((choice) => choice.name === name.trim())?.id;
}
