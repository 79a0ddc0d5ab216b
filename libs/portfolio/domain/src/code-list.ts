import type { Bilingual, Id } from '@rt/shared/domain';

/** What a region sorts its interventions by; each region keeps its own lists. */
export const CODE_LISTS = ['theme', 'target_group', 'support_form', 'legal_ground'] as const;
export type CodeList = (typeof CODE_LISTS)[number];

/** What each list is called. */
export const CODE_LIST_NAMES: Readonly<Record<CodeList, Bilingual>> = {
  theme: { sv: 'Tematik', en: 'Themes' },
  target_group: { sv: 'Målgrupper', en: 'Target groups' },
  support_form: { sv: 'Stödtyper', en: 'Support forms' },
  legal_ground: { sv: 'Rättsliga grunder', en: 'Legal grounds' },
};

export const CODE_LENGTH = { min: 1, max: 30 } as const;
export const CODE_NAME_LENGTH = { min: 2, max: 200 } as const;

/** The most items one intervention can be marked with. */
export const CODES_MAX = 60;

/** One entry of a region's list. What has been used is never removed: it is retired, or replaced by a newer one. */
export interface CodeListItem {
  id: Id;
  list: CodeList;
  /** The region's own short code, once in each list. */
  code: string;
  name: string;
  /** What it is called in the national list; null where it is the region's alone. */
  nationalCode: string | null;
  /** ÅÅÅÅ-MM-DD; null: always. */
  validFrom: string | null;
  /** From when it is chosen no more; what is marked with it stays so. */
  retiredOn: string | null;
  /** The item it replaces, which had another name. */
  replacesId: Id | null;
  version: number;
}

/** What a person says of an item; the code and the list are never changed. */
export interface CodeListItemInput {
  list: CodeList;
  code: string;
  name: string;
  nationalCode: string | null;
  validFrom: string | null;
}

/** A change of an item. Another name of what is used makes a new item that replaces it; `retiredOn` ends it, null reopens it. */
export type CodeListItemChange = Partial<Pick<CodeListItem, 'name' | 'nationalCode' | 'validFrom' | 'retiredOn'>>;

/** An item as the lists show it, with how many interventions are marked with it. */
export interface UsedCodeListItem extends CodeListItem {
  uses: number;
}

/** Whether an item can be chosen on a day, ÅÅÅÅ-MM-DD: it has begun, and has not ended. */
export const isChosenOn = (item: Pick<CodeListItem, 'validFrom' | 'retiredOn'>, day: string): boolean =>
  (item.validFrom === null || item.validFrom <= day) && (item.retiredOn === null || day < item.retiredOn);

/** The code of an item that replaces another: `T1` becomes `T1:2`, `T1:2` becomes `T1:3`, past those taken. */
export function successorCode(code: string, taken: readonly string[]): string {
  const [, base = code, number] = /^(.*):(\d{1,3})$/.exec(code) ?? [];
  for (let next = Number(number ?? 1) + 1; ; next += 1) {
    const suffix = `:${next}`;
    const candidate = base.slice(0, CODE_LENGTH.max - suffix.length) + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}
