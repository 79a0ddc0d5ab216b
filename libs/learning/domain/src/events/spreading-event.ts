import type { Id } from '@rt/shared/domain';

export const EVENT_NAME_LENGTH = { min: 3, max: 300 } as const;
export const AUDIENCE_LENGTH = { min: 2, max: 300 } as const;
export const EVENT_NOTE_LENGTH = { min: 3, max: 4000 } as const;
export const PARTICIPANTS_MAX = 1_000_000;
export const EVENT_STUDIES_MAX = 50;
/** Fewer people than this are not told by number. */
export const SMALLEST_GROUP = 5;

/** An occasion where knowledge was spread. People are counted, never named. */
export interface EventInput {
  name: string;
  /** ÅÅÅÅ-MM-DD. */
  heldOn: string;
  /** For whom it was: "rektorer", "nämnden". */
  audience: string;
  participants: number | null;
  /** Where what was handed out can be read. */
  url: string | null;
  note: string | null;
  studyIds: Id[];
}

export interface SpreadingEvent extends Omit<EventInput, 'studyIds' | 'participants'> {
  id: Id;
  /** null where nobody has counted, or where so few came that the number is not told. */
  participants: number | null;
  /** So few came that the number is not told. */
  few: boolean;
  studies: { id: Id; title: string }[];
  version: number;
}

/** How many came, as it may be told to those who did not write it: small groups are suppressed. */
export const toldParticipants = (participants: number | null): { participants: number | null; few: boolean } => {
  const few = participants !== null && participants > 0 && participants < SMALLEST_GROUP;
  return { participants: few ? null : participants, few };
};
