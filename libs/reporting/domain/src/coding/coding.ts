import type { Id } from '@rt/shared/domain';
import type { CodedTheme, CodingFrame } from '../compilation/coding-frame';
import type { Passage } from './passage';

/** Characters in a memo and in the reason of a joint decision; how many passages a code may rest on. */
export const MEMO_LENGTH = { min: 0, max: 4000 } as const;
export const JOINT_REASON_LENGTH = { min: 5, max: 2000 } as const;
export const PASSAGES_MAX = 50;

/** A code a person has taken, with the passages that show it. */
export interface TakenCode {
  code: string;
  passages: readonly Passage[];
}

export interface CodingInput {
  codes: readonly TakenCode[];
  memo: string;
  /** The amendment whose text was coded; null for the answer as it was sealed. */
  amendmentId: Id | null;
}

/** What one coder has made of one region's answer. */
export interface Coding extends CodingInput {
  /** ISO 8601; null while it is being worked on. */
  doneAt: string | null;
  /** Whether the answer has been amended since: the coding is to be looked at again. */
  outdated: boolean;
  version: number;
}

/** What the two coders decided on together. Locked as it is made; changed only by changes that show. */
export interface JointCoding {
  codes: readonly TakenCode[];
  /** Null where the two had taken the same codes. */
  reason: string | null;
  amendmentId: Id | null;
  outdated: boolean;
  by: string | null;
  at: string;
  changes: readonly JointChange[];
  version: number;
}

/** A change of a joint coding after it was locked, with the codes before. */
export interface JointChange {
  before: readonly string[];
  after: readonly string[];
  reason: string;
  by: string | null;
  at: string;
}

export interface JointCodingInput {
  codes: readonly TakenCode[];
  reason: string | null;
  amendmentId: Id | null;
}

/** One wording an answer has had since it was sealed. */
export interface AnswerWording {
  /** Null for the sealed one. */
  amendmentId: Id | null;
  text: string;
  at: string;
  /** Why it was amended. */
  reason: string | null;
}

/** How far the coding of a region's answer has come; nobody's codes. */
export interface CodingProgress {
  theme: CodedTheme;
  /** Whether the reader is one of the two, and has said that it is done. */
  mine: 'none' | 'begun' | 'done';
  /** How many have begun, and how many are done. */
  coders: number;
  done: number;
  joint: boolean;
  /** Something rests on a wording that has been amended since. */
  outdated: boolean;
}

/** What a coder has before them: an answer, and their own codes. */
export interface CodingDesk {
  year: number;
  region: { countyCode: string; name: string };
  frame: CodingFrame;
  /** The whole question. */
  question: string;
  /** The sealed wording first; the last is what is coded. */
  wordings: readonly AnswerWording[];
  mine: Coding | null;
  progress: CodingProgress;
}

/** What the two coders took, once both are done, in their places. */
export interface CodingComparison extends CodingDesk {
  coders: readonly ComparedCoder[];
  joint: JointCoding | null;
}

export interface ComparedCoder {
  name: string | null;
  me: boolean;
  coding: Coding;
}
