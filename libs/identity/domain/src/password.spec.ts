import fc from 'fast-check';
import { PASSWORD_LENGTH, passwordFault } from './password';

const person = { name: 'Anna Ekström', email: 'anna.ekstrom@region.example' };
const fault = (password: string) => passwordFault(password, person);

describe('passwordFault', () => {
  it('accepts a phrase of small letters', () => expect(fault('fyra hästar på ett tak')).toBeNull());
  it('does not ask for digits or signs', () => expect(fault('sommarvindenviner')).toBeNull());
  it('refuses what is too short to stand guessing', () => expect(fault('Sommar2026!')).toBe('too-short'));
  it('refuses what would take unreasonable work to hash', () => expect(fault('abcdefgh'.repeat(26))).toBe('too-long'));
  it('refuses a few characters over and over', () => expect(fault('abababababab')).toBe('repetitive'));
  it('refuses little more than the own name or address', () => expect(fault('AnnaEkström2026')).toBe('personal'));
  it('does not mind a name in a longer phrase', () => expect(fault('anna cyklar till jobbet')).toBeNull());
  it('counts a character outside the basic plane once', () => expect(fault('🦌🦌🦌🦌🦌🦌abcde')).toBe('too-short'));
  it('accepts any random phrase of allowed length', () =>
    fc.assert(
      fc.property(fc.uuid(), (phrase) => phrase.length <= PASSWORD_LENGTH.max && fault(phrase) !== 'too-short'),
    ));
});
