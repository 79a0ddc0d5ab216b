import { conflict, notFound, refused } from '@rt/shared/api';

export const codeNotFound = () =>
  notFound('code-list-item.not-found', {
    sv: 'Koden finns inte i regionens listor.',
    en: 'The code is not in the region’s lists.',
  });

export const codeTaken = (code: string) =>
  conflict('code-list-item.already-exists', {
    sv: `Koden ${code} finns redan i listan. Välj en annan kod. Inget är sparat.`,
    en: `The code ${code} is already in the list. Choose another code. Nothing is saved.`,
  });

export const codeInUse = () =>
  conflict('code-list-item.in-use', {
    sv: 'Koden används eller har använts. Avsluta den i stället, så står den kvar på det som redan är märkt. Inget är ändrat.',
    en: 'The code is or has been used. End it instead, so that it stays on what is already marked. Nothing is changed.',
  });

const ENDS_BEFORE_IT_BEGINS = {
  sv: 'Koden slutar gälla före den börjar. Ändra något av datumen. Inget är sparat.',
  en: 'The code ends before it begins. Change one of the dates. Nothing is saved.',
};
export const endsBeforeItBegins = () =>
  refused('code-list-item.ends-before-start', ENDS_BEFORE_IT_BEGINS, [
    { path: 'retiredOn', code: 'code-list-item.ends-before-start', message: ENDS_BEFORE_IT_BEGINS },
  ]);
