import type { Id } from '@rt/shared/domain';
import type { TakenCode, AnswerWording, CodingProgress } from '../coding/coding';
import type { ThemeAgreement } from '../coding/coding-agreement';
import type { CodedTheme, CodingFrame } from './coding-frame';

export const REPORT_STATES = ['submitted', 'opened', 'not_opened'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** How a region's report for a year stands, as the nation sees it: what is not submitted is not read. */
export interface RegionReport {
  countyCode: string;
  name: string;
  state: ReportState;
  submittedAt: string | null;
  decision: string | null;
  /** How many amendments there are since it was sealed. */
  amendments: number;
  /** A theme each, in the order of the frame; empty where nothing is submitted. */
  coding: readonly CodingProgress[];
}

/** All regions in a year. */
export interface NationalYear {
  year: number;
  /** Years that somebody has reported for, latest first. */
  years: readonly number[];
  frames: readonly CodingFrame[];
  /** In the order of the county codes. */
  regions: readonly RegionReport[];
}

/** One region's answer to a question, to be read beside others'. */
export interface NationalAnswer {
  countyCode: string;
  name: string;
  /** The sealed wording first; the last is what holds. */
  wordings: readonly AnswerWording[];
  /** What is decided of it, a theme each that is coded; passages are of the wording that was coded. */
  joint: readonly { theme: CodedTheme; codes: readonly TakenCode[]; amendmentId: Id | null }[];
}

/** Where two coders differ, or agree: both are done with it. */
export interface CodedPair {
  theme: CodedTheme;
  countyCode: string;
  name: string;
  codes: readonly [readonly string[], readonly string[]];
  joint: boolean;
}

/** How the coders of a year agree, with what they differ on first. */
export interface NationalAgreement {
  year: number;
  frames: readonly CodingFrame[];
  themes: readonly ThemeAgreement[];
  pairs: readonly CodedPair[];
}

/** One region behind a count: its answer as it was coded, and where in it the code is shown. */
export interface CodedPassages {
  countyCode: string;
  name: string;
  text: string;
  passages: TakenCode['passages'];
  /** Whether the answer has been amended since it was coded. */
  outdated: boolean;
}
