import { KNOWLEDGE_USES, type KnowledgeUse } from './ledger/knowledge-use';
import { hasContent, STUDY_CONTENT_FILTERS, type StudyContentFilter } from './study-contents';
import { STUDY_KINDS, STUDY_STATES, type StudyDetail, type StudyKind, type StudyState } from './study';
import { type Financed, FINANCED } from './study-facts';
import { timingOf } from './study-timing';

/** Which studies are shown; `open` is planned or ongoing, `overdue` one of these past its day. */
export type StudyShown = StudyState | 'open' | 'overdue' | 'all';

/** Nothing is said, or nothing is there. */
const NONE = '~none';

/** What the register is narrowed to; null: all. */
export interface StudyFilter {
  shown: StudyShown;
  /** ÅÅÅÅ in which a study was completed, or else is due; without a day it is of none. */
  year: string | null;
  /** ÅÅÅÅ by the end of which it had begun; one without a day may have. */
  begunBy: string | null;
  kind: StudyKind | null;
  /** How much appropriation 1:1 paid for; `~none`: nobody has said. */
  financed: Financed | typeof NONE | null;
  /** A way it was used in, `any` of them, or `~none`: it was not used. */
  use: KnowledgeUse | 'any' | typeof NONE | null;
  /** ÅÅÅÅ in which it was used. */
  usedIn: string | null;
  /** What it must have, or must not. */
  has: StudyContentFilter | null;
}

export const STUDY_FINANCED_FILTERS = [...FINANCED, NONE] as const;
export const STUDY_USE_FILTERS = ['any', ...KNOWLEDGE_USES, NONE] as const;

/** The parts of the register's address; each a text or nothing. */
export const STUDY_ADDRESS_PARTS = [
  'visa',
  'ar',
  'borjad',
  'slag',
  'finansiering',
  'anvandning',
  'anvand',
  'har',
] as const;
export type StudyAddressPart = (typeof STUDY_ADDRESS_PARTS)[number];
export type StudyAddress = Partial<Record<StudyAddressPart, string | null>>;

const SHOWN: readonly StudyShown[] = ['open', 'overdue', ...STUDY_STATES];
const yearIn = (text: string | null | undefined) => (/^\d{4}$/.test(text ?? '') ? (text ?? null) : null);
const known = <Value extends string>(values: readonly Value[], text: string | null | undefined): Value | null =>
  values.find((value) => value === text) ?? null;

/** What an address asks for; what nobody knows narrows nothing. */
export const studyFilterOf = (address: StudyAddress): StudyFilter => ({
  shown: known(SHOWN, address.visa) ?? 'all',
  year: yearIn(address.ar),
  begunBy: yearIn(address.borjad),
  kind: known(STUDY_KINDS, address.slag),
  financed: known(STUDY_FINANCED_FILTERS, address.finansiering),
  use: known(STUDY_USE_FILTERS, address.anvandning),
  usedIn: yearIn(address.anvand),
  has: known(STUDY_CONTENT_FILTERS, address.har),
});

const isShown = (study: StudyDetail, shown: StudyShown, today: string) => {
  if (shown === 'all') return true;
  if (shown === 'open') return study.state !== 'complete';
  return shown === 'overdue' ? timingOf(study, today) === 'overdue' : study.state === shown;
};

/** The uses of a study that a filter asks for, or asks that there be none of; all where it asks for none in particular. */
export const usesMeant = ({ uses }: Pick<StudyDetail, 'uses'>, { use, usedIn }: Pick<StudyFilter, 'use' | 'usedIn'>) =>
  uses.filter(
    (each) =>
      (use === null || use === 'any' || use === NONE || each.use === use) &&
      (usedIn === null || each.usedOn.startsWith(usedIn)),
  );

const isUsed = (study: StudyDetail, filter: StudyFilter) =>
  (filter.use === null && filter.usedIn === null) || usesMeant(study, filter).length > 0 === (filter.use !== NONE);

/** The studies that a filter finds, in the order they were given; `today` is ÅÅÅÅ-MM-DD. */
export const filterStudies = (studies: readonly StudyDetail[], filter: StudyFilter, today: string): StudyDetail[] => {
  const { year, begunBy, kind, financed, has } = filter;
  return studies.filter(
    (study) =>
      isShown(study, filter.shown, today) &&
      (year === null || ((study.completedOn ?? study.dueOn)?.startsWith(year) ?? false)) &&
      (begunBy === null || study.startedOn === null || study.startedOn.slice(0, 4) <= begunBy) &&
      (kind === null || study.kind === kind) &&
      (financed === null || (study.financed11 ?? NONE) === financed) &&
      (has === null || hasContent(study, has)) &&
      isUsed(study, filter),
  );
};
