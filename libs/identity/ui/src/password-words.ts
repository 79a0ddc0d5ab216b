import { PASSWORD_LENGTH, type PasswordFault } from '@rt/identity/domain';

/** What to do about a password that cannot be used. */
export function faultWords(fault: PasswordFault): string {
  switch (fault) {
    case 'too-short':
      return $localize`:@@password-fault.short:Lägg till fler tecken: det ska vara minst ${PASSWORD_LENGTH.min}:min:.`;
    case 'too-long':
      return $localize`:@@password-fault.long:Korta lösenordet: det får vara högst ${PASSWORD_LENGTH.max}:max: tecken.`;
    case 'repetitive':
      return $localize`:@@password-fault.repetitive:Välj flera olika ord i stället för några få tecken om och om igen.`;
    case 'personal':
      return $localize`:@@password-fault.personal:Lägg till ord som inte har med ditt namn eller din adress att göra.`;
  }
}
