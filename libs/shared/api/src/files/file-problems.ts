import { type Bilingual, FILE_LIMIT } from '@rt/shared/domain';
import { notFound, Problem } from '../problem';

const problem = (status: number, code: string, sv: string, en: string) =>
  new Problem(status, code, { sv, en } satisfies Bilingual);

const RETRY = { headers: { 'retry-after': '60' } };

export const fileProblem = {
  missing: () =>
    problem(
      400,
      'file.missing',
      'Ingen fil kom med. Välj filen igen. Inget är sparat.',
      'No file came with it. Choose the file again. Nothing is saved.',
    ),
  tooLarge: () =>
    problem(
      413,
      'file.too-large',
      `Filen är för stor. Den får vara högst ${FILE_LIMIT / 1024 / 1024} MB. Inget är sparat. Lägg den någon annanstans och skriv adressen här.`,
      `The file is too large. It can be at most ${FILE_LIMIT / 1024 / 1024} MB. Nothing is saved. Put it elsewhere and write its address here.`,
    ),
  wrongKind: () =>
    problem(
      415,
      'file.wrong-kind',
      'Filen är inte av ett slag som kan sparas, vad den än heter. Välj PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG eller ren text. Inget är sparat.',
      'The file is not of a kind that can be stored, whatever it is called. Choose PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or plain text. Nothing is saved.',
    ),
  notKept: () =>
    new Problem(
      503,
      'file.store-unavailable',
      {
        sv: 'Platsen där filer sparas svarar inte just nu. Filen är inte sparad, och inget annat är ändrat. Välj filen igen om en stund.',
        en: 'The place where files are kept does not answer right now. The file is not saved, and nothing else is changed. Choose the file again in a while.',
      },
      RETRY,
    ),
  notReadable: () =>
    new Problem(
      503,
      'file.store-unavailable',
      {
        sv: 'Platsen där filer sparas svarar inte just nu. Filen är kvar där. Försök igen om en stund.',
        en: 'The place where files are kept does not answer right now. The file is still there. Try again in a while.',
      },
      RETRY,
    ),
  contentLost: () =>
    problem(
      502,
      'file.content-lost',
      'Filens innehåll finns inte där det ska vara. Det som är skrivet om den är kvar. Säg till den som driver systemet, som kan hämta filen ur en säkerhetskopia.',
      'The content of the file is not where it should be. What is written about it is kept. Tell whoever runs the system, who can bring the file back from a backup.',
    ),
  notFound: () =>
    notFound('file.not-found', {
      sv: 'Filen finns inte, eller så har du inte tillgång till den.',
      en: 'The file does not exist, or you have no access to it.',
    }),
};
