/** Characters in a password: long rather than complicated (NIST SP 800-63B); the upper limit bounds the work of hashing. */
export const PASSWORD_LENGTH = { min: 12, max: 200 } as const;

/** How many different characters there must be, so that `aaaaaaaaaaaa` is none. */
const DIFFERENT_CHARACTERS = 5;
/** A part of a name or an address shorter than this says too little to be looked for. */
const TELLING_PART = 4;

/** Why a password cannot be used. */
export type PasswordFault = 'too-short' | 'too-long' | 'repetitive' | 'personal';

/**
 * What is wrong with a password somebody has chosen, or null. No demands for digits or signs: they make passwords that
 * are hard to remember and no harder to guess.
 */
export function passwordFault(password: string, person: { name: string; email: string }): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return 'too-short';
  if (length > PASSWORD_LENGTH.max) return 'too-long';
  if (new Set(password.toLowerCase()).size < DIFFERENT_CHARACTERS) return 'repetitive';
  return restWithout(partsOf(person), password.toLowerCase()).length < PASSWORD_LENGTH.min / 2 ? 'personal' : null;
}

const partsOf = ({ name, email }: { name: string; email: string }) =>
  `${name} ${email}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= TELLING_PART);

const restWithout = (parts: readonly string[], password: string) =>
  [...parts]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), password);
