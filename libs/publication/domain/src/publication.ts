import type { Bilingual, Id } from '@rt/shared/domain';

/** What a region can show the world. */
export const PUBLIC_KINDS = ['strategy_version', 'goal', 'indicator', 'chain', 'study', 'annual_report'] as const;
export type PublicKind = (typeof PUBLIC_KINDS)[number];

/** How many things one region can publish. */
export const PUBLIC_THINGS_MAX = 5000;
/** Characters in the contact's fields. A contact is a function of the region, never a person. */
export const CONTACT_LENGTH = { min: 2, max: 200 } as const;

/** One thing that is public. A goal is named by its lineage, so that its address holds through versions. */
export interface PublicThing {
  kind: PublicKind;
  id: Id;
  /** Of a study: whether its report's files can be fetched too. */
  withFiles: boolean;
}

/** Whom the public reaches about the site, its data and its accessibility. */
export interface PublicContact {
  name: string;
  email: string | null;
  /** The region's own site. */
  url: string | null;
}

export interface PublicationInput {
  contact: PublicContact | null;
  things: PublicThing[];
}

/** Why something cannot be public. */
export const REFUSALS = ['not_adopted', 'not_submitted', 'secret'] as const;
export type Refusal = (typeof REFUSALS)[number];

export const REFUSAL_WORDS: Readonly<Record<Refusal, Bilingual>> = {
  not_adopted: { sv: 'Inte beslutad än', en: 'Not adopted yet' },
  not_submitted: { sv: 'Inte inlämnad än', en: 'Not submitted yet' },
  secret: { sv: 'Handlar om ett företagsstöd med sekretess', en: 'Is about a business support under secrecy' },
};

/** What is left out of something that is public. */
export const HIDDEN_PARTS = ['people', 'secret_boxes', 'small_groups', 'files', 'discussion'] as const;
export type HiddenPart = (typeof HIDDEN_PARTS)[number];

/** Something that is, or could be, public. */
export interface Candidate {
  kind: PublicKind;
  id: Id;
  label: string;
  /** What places it for whoever chooses: number and state of a version, unit of an indicator, year. */
  detail: string | null;
  /** Of a goal: the versions it stands in. */
  versionIds: Id[];
  refusal: Refusal | null;
  /** What is left out, and how much where it can be counted. */
  hides: { part: HiddenPart; count: number | null }[];
  /** Of a study: how many files its report has. */
  files: number;
}

/** A region's choice, with everything it could choose. `version` is 0 before the first choice. */
export interface PublicationDetail extends PublicationInput {
  /** The last part of the site's address: dalarna. */
  slug: string;
  version: number;
  candidates: Candidate[];
}
