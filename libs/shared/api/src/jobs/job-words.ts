import type { Bilingual } from '@rt/shared/domain';
import { conflict, notFound, Problem } from '../problem';

/** What is said of a job where its handler says nothing. */
export const JOB_WORDS = {
  queued: { sv: 'Väntar på sin tur', en: 'Waits its turn' },
  done: { sv: 'Filen är klar', en: 'The file is ready' },
  cancelled: { sv: 'Avbrutet. Inget är ändrat.', en: 'Cancelled. Nothing has changed.' },
  failed: {
    sv: 'Filen kunde inte göras. Inget är ändrat. Försök igen; hjälper inte det, säg till den som sköter systemet.',
    en: 'The file could not be made. Nothing has changed. Try again; if that does not help, tell whoever runs the system.',
  },
  stopped: {
    sv: 'Servern stannade tre gånger medan filen gjordes. Inget är ändrat. Säg till den som sköter systemet.',
    en: 'The server stopped three times while the file was made. Nothing has changed. Tell whoever runs the system.',
  },
} as const satisfies Record<string, Bilingual>;

export const jobProblem = {
  notFound: () =>
    notFound('job.not-found', {
      sv: 'Filen finns inte längre, eller så är den inte din. Filer tas bort efter ett dygn; gör den igen.',
      en: 'The file is no longer there, or is not yours. Files are removed after a day; make it again.',
    }),
  notReady: () =>
    conflict('job.not-ready', {
      sv: 'Filen är inte klar. Vänta tills den är det, eller gör den igen om den misslyckades.',
      en: 'The file is not ready. Wait until it is, or make it again if it failed.',
    }),
  tooMany: (most: number) =>
    new Problem(429, 'job.too-many', {
      sv: `Du har redan ${most} filer som görs. Vänta tills någon är klar, eller avbryt en.`,
      en: `You already have ${most} files being made. Wait until one is ready, or cancel one.`,
    }),
};
