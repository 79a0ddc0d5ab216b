import type { Id } from '@rt/shared/domain';

/** Somebody who can be mentioned. */
export interface Person {
  id: Id;
  name: string;
}

/** What is being written after an @: where it begins, and as far as it goes. */
export interface MentionStart {
  from: number;
  search: string;
}

const WRITTEN = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u;

/** The mention being written where the caret stands; an @ within a word, as in an e-mail address, begins none. */
export function mentionAt(text: string, caret: number): MentionStart | null {
  const search = WRITTEN.exec(text.slice(0, caret))?.[1];
  return search === undefined ? null : { from: caret - search.length - 1, search };
}

/** The people who fit what is written after the @, by the beginning of any of their names. */
export function fitting(people: readonly Person[], search: string): Person[] {
  const wanted = search.toLocaleLowerCase('sv');
  const fits = (name: string) => name === wanted || name.startsWith(wanted) || name.includes(` ${wanted}`);
  return people.filter(({ name }) => fits(name.toLocaleLowerCase('sv'))).slice(0, MOST);
}

/** The text with a person in the place of what was being written, and where the caret then stands. */
export function withMention(text: string, caret: number, { from }: MentionStart, name: string) {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(caret).trimStart(), caret: before.length };
}

/** Those of the people whose names stand in the text after an @; of two names the longer is meant. */
export function mentioned(text: string, people: readonly Person[]): Person[] {
  let left = text;
  return [...people]
    .sort((one, other) => other.name.length - one.name.length)
    .filter(({ name }) => {
      const there = left.includes(`@${name}`);
      left = left.replaceAll(`@${name}`, '');
      return there;
    });
}

const MOST = 8;
