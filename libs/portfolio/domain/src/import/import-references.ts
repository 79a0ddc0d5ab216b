import type { Id } from '@rt/shared/domain';
import type { CodeList, CodeListItem } from '../code-list';
import { CODE_LISTS } from '../code-list';
import { municipalitiesOf, type Municipality } from '../municipality';
import { NameIndex } from './name-index';
import type { ImportGoal } from './read-links';

export type ImportCode = Pick<CodeListItem, 'id' | 'list' | 'code' | 'name' | 'validFrom' | 'retiredOn'>;
export interface ImportPerson {
  id: Id;
  name: string;
  email: string;
}

/** What of the region a file can name. */
export interface ImportReferences {
  goals: readonly ImportGoal[];
  /** All items of the code lists, also those that have ended. */
  codes: readonly ImportCode[];
  countyCode: string | null;
  plans: readonly { id: Id; name: string }[];
  /** Those with an account in the region. */
  people: readonly ImportPerson[];
  /** Who leads all that is imported, where the person may only import their own; null where rows may name anyone. */
  soleManager: Id | null;
  /** ÅÅÅÅ-MM-DD. */
  today: string;
}

/** What of the region a file can name, by its names. */
export interface ReferenceIndex extends ImportReferences {
  codesNamed: Readonly<Record<CodeList, NameIndex<ImportCode>>>;
  codesById: ReadonlyMap<Id, ImportCode>;
  municipalitiesNamed: NameIndex<Municipality>;
  plansNamed: NameIndex<{ id: Id; name: string }>;
  peopleNamed: NameIndex<ImportPerson>;
}

/** A code that ended and one in use may share a name: the one in use is meant, the other only by its code. */
export function indexReferences(references: ImportReferences): ReferenceIndex {
  const { codes, countyCode, plans, people, today } = references;
  const inUse = new Set(codes.filter(({ retiredOn }) => retiredOn === null || today < retiredOn).map(nameKey));
  const namesOf = (item: ImportCode) => {
    const named = [item.code, `${item.code} ${item.name}`];
    const ended = item.retiredOn !== null && item.retiredOn <= today;
    return ended && inUse.has(nameKey(item)) ? named : [item.name, ...named];
  };
  const listIndex = (list: CodeList) =>
    new NameIndex(
      codes.filter((item) => item.list === list),
      namesOf,
    );
  return {
    ...references,
    codesNamed: Object.fromEntries(CODE_LISTS.map((list) => [list, listIndex(list)])) as ReferenceIndex['codesNamed'],
    codesById: new Map(codes.map((item) => [item.id, item])),
    municipalitiesNamed: new NameIndex(municipalitiesOf(countyCode), ({ code, name }) => [name, code]),
    plansNamed: new NameIndex(plans, ({ name }) => [name]),
    peopleNamed: new NameIndex(people, ({ name, email }) => [name, email]),
  };
}

const nameKey = ({ list, name }: ImportCode) => `${list} ${name.toLowerCase()}`;
