import type { CodingFault } from '@rt/reporting/domain';
import { conflict, notFound, Problem, refused } from '@rt/shared/api';

/** Also for a report that is not submitted: to the nation it does not exist. */
export const answerNotFound = () =>
  notFound('coding.not-found', {
    sv: 'Det finns inget inlämnat svar att koda här. Välj en region som har lämnat in.',
    en: 'There is no submitted answer to code here. Choose a region that has submitted.',
  });

export const blind = () =>
  new Problem(403, 'coding.blind', {
    sv: 'Koderna går inte att läsa ännu. Två kodar var för sig, och koderna visas när båda är klara.',
    en: 'The codes cannot be read yet. Two people code apart, and the codes are shown when both are done.',
  });

export const placesTaken = () =>
  conflict('coding.two-already', {
    sv: 'Två andra kodar redan det här svaret. Välj ett annat.',
    en: 'Two others are coding this answer already. Choose another.',
  });

export const notBegun = () =>
  conflict('coding.not-begun', {
    sv: 'Du har inte börjat koda svaret. Ta en kod eller skriv en anteckning först.',
    en: 'You have not begun to code the answer. Take a code or write a memo first.',
  });

export const alreadyDone = () =>
  conflict('coding.done', {
    sv: 'Du har sagt att du är klar. Öppna kodningen igen om du vill ändra; det går så länge den andra inte är klar.',
    en: 'You have said that you are done. Open the coding again to change it; you can until the other is done.',
  });

export const bothDone = () =>
  conflict('coding.both-done', {
    sv: 'Båda är klara och koderna är öppna. De ändras inte längre; besluta om en gemensam kod i stället.',
    en: 'Both are done and the codes are open. They no longer change; decide on a joint code instead.',
  });

export const wordingChanged = () =>
  conflict('coding.wording-changed', {
    sv: 'Regionen har ändrat svaret sedan du läste in det. Läs in sidan igen och se över koderna. Inget är sparat.',
    en: 'The region has amended the answer since you loaded it. Reload the page and review the codes. Nothing is saved.',
  });

export const locked = () =>
  conflict('coding.locked', {
    sv: 'Den gemensamma koden är redan låst. Ändra den med ett skäl som syns.',
    en: 'The joint code is locked already. Change it with a reason that shows.',
  });

export const notDecided = () =>
  conflict('coding.not-decided', {
    sv: 'Här finns ingen gemensam kod att ändra ännu.',
    en: 'There is no joint code to change here yet.',
  });

export const reasonNeeded = () => {
  const message = { sv: 'Skriv varför det blir den här koden.', en: 'Say why it is to be this code.' };
  return refused(
    'coding.reason-needed',
    {
      sv: 'De två har tagit olika koder. Skriv varför det blir den här. Inget är sparat.',
      en: 'The two took different codes. Say why it is to be this one. Nothing is saved.',
    },
    [{ path: 'reason', code: 'coding.reason-needed', message }],
  );
};

export const faulty = (faults: readonly CodingFault[]) =>
  refused(
    'coding.faults',
    {
      sv: 'Något är fel eller saknas i koderna. Se nedan. Det som var sparat är kvar.',
      en: 'Something is wrong or missing in the codes. See below. What was saved is kept.',
    },
    faults.map(({ path, code, message }) => ({ path, code: `coding.${code}`, message })),
  );
