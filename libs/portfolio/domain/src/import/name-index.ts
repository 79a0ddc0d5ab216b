import { similarity } from '@rt/shared/domain';

/** Alike enough to be what somebody meant. */
const ALIKE = 0.35;
/** As many names as one sentence can list. */
const LISTED = 6;

/** Things by what people call them, so that ten thousand rows need not search through them. Case and spaces do not count. */
export class NameIndex<T> {
  private readonly found = new Map<string, T[]>();
  private readonly names: string[] = [];

  /** `namesOf` gives what a thing is called, what it is offered as first. */
  constructor(items: readonly T[], namesOf: (item: T) => readonly string[]) {
    for (const item of items) {
      const names = namesOf(item);
      if (names[0]) this.names.push(names[0]);
      for (const name of new Set(names.map(keyOf))) this.found.set(name, [...(this.found.get(name) ?? []), item]);
    }
  }

  named(text: string): readonly T[] {
    return this.found.get(keyOf(text)) ?? [];
  }

  /** The name most like a text; null where none is alike. */
  closest(text: string): string | null {
    const [best] = this.names
      .map((name) => ({ name, alike: similarity(name, text) }))
      .sort((one, other) => other.alike - one.alike);
    return best && best.alike >= ALIKE ? best.name : null;
  }

  /** All names where they are few enough for a sentence. */
  get few(): readonly string[] {
    return this.names.length <= LISTED ? this.names : [];
  }
}

const keyOf = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
