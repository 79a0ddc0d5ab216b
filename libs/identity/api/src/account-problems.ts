import { PASSWORD_LENGTH, type PasswordFault } from '@rt/identity/domain';
import { conflict, notFound, refused } from '@rt/shared/api';
import type { Bilingual } from '@rt/shared/domain';

export const accountNotFound = () =>
  notFound('account.not-found', { sv: 'Personen finns inte hos er.', en: 'There is no such person with you.' });

export const alreadyHere = () =>
  conflict('account.already-here', {
    sv: 'Personen finns redan hos er. Ändra rollerna i listan i stället.',
    en: 'The person is already with you. Change the roles in the list instead.',
  });

export const lastAdministrator = () =>
  conflict('account.last-administrator', {
    sv: 'Det måste finnas minst en administratör. Gör någon annan till administratör först.',
    en: 'There must be at least one administrator. Make someone else administrator first.',
  });

export const sharedAccount = () =>
  conflict('account.elsewhere', {
    sv: 'Personen har roller hos en annan organisation också. Lösenordet kan bara bytas av personen själv.',
    en: 'The person has roles with another organisation too. Only the person can change the password.',
  });

export const roleNotHere = () =>
  refused('role.not-here', {
    sv: 'Rollen nationell analytiker finns bara hos den nationella myndigheten. Inget är sparat.',
    en: 'The role of national analyst exists only at the national agency. Nothing is saved.',
  });

export const demoAddress = () =>
  refused('account.demo-address', {
    sv: 'Adresser som slutar på demo.example är till för demonstrationen. Ange en riktig adress.',
    en: 'Addresses that end with demo.example are for the demonstration. Give a real one.',
  });

export const wrongPassword = () =>
  passwordRefused('password', 'password.wrong', {
    sv: 'Lösenordet du har nu stämmer inte. Skriv det igen.',
    en: 'Your present password is wrong. Type it again.',
  });

const FAULTS: Record<PasswordFault | 'same', Bilingual> = {
  'too-short': {
    sv: `Lösenordet är för kort. Använd minst ${PASSWORD_LENGTH.min} tecken, gärna flera ord.`,
    en: `The password is too short. Use at least ${PASSWORD_LENGTH.min} characters, preferably several words.`,
  },
  same: {
    sv: 'Det nya lösenordet är samma som det gamla. Välj ett annat.',
    en: 'The new password is the same as the old one. Choose another.',
  },
  'too-long': {
    sv: `Lösenordet är för långt. Använd högst ${PASSWORD_LENGTH.max} tecken.`,
    en: `The password is too long. Use at most ${PASSWORD_LENGTH.max} characters.`,
  },
  repetitive: {
    sv: 'Lösenordet upprepar några få tecken. Välj flera olika ord i stället.',
    en: 'The password repeats a few characters. Choose several different words instead.',
  },
  personal: {
    sv: 'Lösenordet är nästan bara ditt namn eller din adress. Lägg till ord som inte har med dig att göra.',
    en: 'The password is little more than your name or address. Add words that have nothing to do with you.',
  },
};

export const unsuitablePassword = (fault: PasswordFault | 'same') =>
  passwordRefused('newPassword', `password.${fault}`, FAULTS[fault]);

const passwordRefused = (path: string, code: string, message: Bilingual) =>
  refused(code, message, [{ path, code, message }]);
