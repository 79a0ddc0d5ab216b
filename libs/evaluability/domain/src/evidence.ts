import type { Id, InputIssue } from '@rt/shared/domain';

/** What a score can rest on: a file, a web address (or words for where something stands), or something in the system. */
export const EVIDENCE_KINDS = ['link', 'file', 'object'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What in the system can be pointed at. */
export const EVIDENCE_OBJECTS = ['goal', 'chain', 'indicator', 'intervention', 'study'] as const;
export type EvidenceObject = (typeof EVIDENCE_OBJECTS)[number];

export const EVIDENCE_MAX = 10;
export const EVIDENCE_LENGTH = { min: 1, max: 300 } as const;
export const URL_LENGTH = { min: 8, max: 2000 } as const;

export interface EvidenceInput {
  kind: EvidenceKind;
  /** The reviewer's own words; a link must have them. */
  label: string | null;
  /** Only of a link, and null there where words say where it stands. */
  url: string | null;
  /** Only of a file: what was left for this review, by this reviewer. */
  fileId: Id | null;
  /** Only of an object. */
  objectKind: EvidenceObject | null;
  objectId: Id | null;
}

/** Evidence as it is read: `name` is what the file or the object is called now, null where it is gone or not for the reader to see. */
export interface Evidence extends EvidenceInput {
  name: string | null;
}

/** A file left for a review, as its reviewer gets it back. */
export interface ReviewFile {
  id: Id;
  name: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the content, in hexadecimal. */
  sha256: string;
}

const NEEDS: Readonly<Record<EvidenceKind, readonly (keyof EvidenceInput)[]>> = {
  link: ['label'],
  file: ['fileId'],
  object: ['objectKind', 'objectId'],
};
const MISSING = {
  sv: 'Underlaget är inte färdigt. Skriv vad det är, eller välj det igen.',
  en: 'The evidence is not complete. Write what it is, or choose it again.',
};

/** What is missing of each piece of evidence. */
export const evidenceIssues = (evidence: readonly EvidenceInput[]): InputIssue[] =>
  evidence.flatMap((each, at) =>
    NEEDS[each.kind]
      .filter((field) => !each[field])
      .map((field) => ({ path: `evidence[${at}].${field}`, code: 'review.evidence-missing', message: MISSING })),
  );

/** Only what belongs to the kind, so that nothing else is kept. */
export const plainEvidence = ({ kind, label, url, fileId, objectKind, objectId }: EvidenceInput): EvidenceInput => ({
  kind,
  label: label?.trim() || null,
  url: kind === 'link' ? url : null,
  fileId: kind === 'file' ? fileId : null,
  objectKind: kind === 'object' ? objectKind : null,
  objectId: kind === 'object' ? objectId : null,
});
