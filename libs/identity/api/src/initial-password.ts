import { randomInt } from 'node:crypto';

/** No letters or digits that are mistaken for each other when read aloud or copied by hand. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A password to hand over: 20 random characters (99 bits) in groups that can be read aloud. */
export const newInitialPassword = (): string => Array.from({ length: GROUPS }, group).join('-');

const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
