import type { Bilingual } from '@rt/shared/domain';
import type { FetchProblem } from './attached-source';
import { type Service, SERVICE_NAMES } from './service';

/** What went wrong at a source, before it is known what is kept and when it is tried again. */
export interface Failure {
  /** `source.too-many-requests` … */
  code: string;
  happened: Bilingual;
  /** What a person can do; said where it is not tried again by itself. */
  remedy: Bilingual;
  /** It may pass by itself. */
  transient: boolean;
  /** How long the source asked to be left alone, in seconds. */
  retryAfter?: number;
}

export interface FailureContext {
  now: Date;
  /** When the stored figures were fetched; null where none are. */
  fetchedAt: Date | null;
  retryAt: Date | null;
}

/** The problem in whole sentences: what happened, what is kept, what to do. */
export function fetchProblem(failure: Failure, { now, fetchedAt, retryAt }: FailureContext): FetchProblem {
  const next = retryAt ? again(now, retryAt) : failure.remedy;
  const kept = keptSince(fetchedAt, now);
  const message = {
    sv: [failure.happened.sv, kept.sv, next.sv].join(' '),
    en: [failure.happened.en, kept.en, next.en].join(' '),
  };
  return { code: failure.code, message, retryAt: retryAt?.toISOString() ?? null };
}

function keptSince(fetchedAt: Date | null, now: Date): Bilingual {
  if (!fetchedAt) return { sv: 'Inga siffror är hämtade än.', en: 'No figures have been fetched yet.' };
  const year = fetchedAt.getUTCFullYear() === now.getUTCFullYear() ? undefined : ('numeric' as const);
  const day = (locale: string) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year, timeZone: 'Europe/Stockholm' }).format(
      fetchedAt,
    );
  return {
    sv: `Siffrorna nedan hämtades ${day('sv-SE')}.`,
    en: `The figures below were fetched on ${day('en-GB')}.`,
  };
}

function again(now: Date, retryAt: Date): Bilingual {
  const minutes = Math.max(1, Math.round((retryAt.getTime() - now.getTime()) / 60_000));
  if (minutes < 90) {
    const plural = minutes === 1 ? '' : 's';
    return {
      sv: `Nytt försök om ${minutes} ${minutes === 1 ? 'minut' : 'minuter'}.`,
      en: `Next attempt in ${minutes} minute${plural}.`,
    };
  }
  const hours = Math.round(minutes / 60);
  return { sv: `Nytt försök om ${hours} timmar.`, en: `Next attempt in ${hours} hours.` };
}

type Words = (name: string, detail: string) => Omit<Failure, 'code'>;
const LATER = {
  sv: 'Försök igen om en stund; hjälper det inte, hör med förvaltningen.',
  en: 'Try again in a while; if that does not help, ask whoever runs the system.',
};
const CHOOSE = { sv: 'Välj tabell och värden på nytt.', en: 'Choose the table and its values again.' };
const RUNS = {
  sv: 'Hör med förvaltningen om källans adress.',
  en: 'Ask whoever runs the system about the address of the source.',
};

const WORDS = {
  off: () => ({
    happened: {
      sv: 'Källan är inte påslagen i den här installationen.',
      en: 'The source is not turned on in this installation.',
    },
    remedy: {
      sv: 'Läs in en fil i stället, eller be förvaltningen slå på källan.',
      en: 'Load a file instead, or ask whoever runs the system to turn the source on.',
    },
    transient: false,
  }),
  'no-answer': (name) => ({
    happened: { sv: `${name} svarar inte just nu.`, en: `${name} does not answer at the moment.` },
    remedy: LATER,
    transient: true,
  }),
  'server-error': (name, status) => ({
    happened: {
      sv: `${name} har ett fel hos sig just nu (${status}).`,
      en: `${name} has an error of its own at the moment (${status}).`,
    },
    remedy: LATER,
    transient: true,
  }),
  'too-many-requests': (name) => ({
    happened: {
      sv: `${name} tar inte emot fler frågor just nu.`,
      en: `${name} takes no more questions at the moment.`,
    },
    remedy: LATER,
    transient: true,
  }),
  'too-many-cells': (name) => ({
    happened: {
      sv: `${name} ger inte så många värden i ett svar.`,
      en: `${name} does not give that many values in one answer.`,
    },
    remedy: { sv: 'Välj färre värden.', en: 'Choose fewer values.' },
    transient: false,
  }),
  'missing-variable': (name, variable) => ({
    happened: {
      sv: `${name} kräver ett val för ${variable || 'en variabel'}, och inget är valt.`,
      en: `${name} needs a choice for ${variable || 'a variable'}, and none is made.`,
    },
    remedy: CHOOSE,
    transient: false,
  }),
  refused: (name, detail) => ({
    happened: {
      sv: `${name} tar inte emot frågan${detail ? ` (”${detail}”)` : ''}.`,
      en: `${name} does not accept the question${detail ? ` (“${detail}”)` : ''}.`,
    },
    remedy: CHOOSE,
    transient: false,
  }),
  retired: (name, key) => ({
    happened: {
      sv: `${key || 'Tabellen'} finns inte längre hos ${name}.`,
      en: `${key || 'The table'} is no longer at ${name}.`,
    },
    remedy: { sv: 'Välj en annan källa för indikatorn.', en: 'Choose another source for the indicator.' },
    transient: false,
  }),
  truncated: (name) => ({
    happened: { sv: `Svaret från ${name} var avhugget.`, en: `The answer from ${name} was cut off.` },
    remedy: LATER,
    transient: true,
  }),
  'not-json': (name) => ({
    happened: {
      sv: `${name} svarade med något annat än siffror, troligen en webbsida.`,
      en: `${name} answered with something else than figures, probably a web page.`,
    },
    remedy: LATER,
    transient: true,
  }),
  'too-large': (name) => ({
    happened: {
      sv: `Svaret från ${name} är för stort (över 10 MB).`,
      en: `The answer from ${name} is too large (over 10 MB).`,
    },
    remedy: { sv: 'Välj färre värden.', en: 'Choose fewer values.' },
    transient: false,
  }),
  redirected: (name) => ({
    happened: {
      sv: `${name} hänvisade till en annan adress än den inställda, och den följs inte.`,
      en: `${name} referred to another address than the one configured, and that is not followed.`,
    },
    remedy: RUNS,
    transient: false,
  }),
  unreadable: (name, detail) => ({
    happened: {
      sv: `Svaret från ${name} går inte att läsa${detail ? `: ${detail}` : '.'}`,
      en: `The answer from ${name} cannot be read${detail ? `: ${detail}` : '.'}`,
    },
    remedy: CHOOSE,
    transient: false,
  }),
} as const satisfies Record<string, Words>;

export type FailureKind = keyof typeof WORDS;

/** A failure of a service in words; `detail` is the table, the variable, the status or what the service said. */
export const failureOf = (kind: FailureKind, service: Service, detail = ''): Failure => ({
  code: `source.${kind}`,
  ...(WORDS[kind] as Words)(SERVICE_NAMES[service], detail),
});
