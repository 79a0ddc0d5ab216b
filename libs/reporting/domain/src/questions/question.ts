import type { Appropriation } from '@rt/portfolio/domain';
import type { Bilingual } from '@rt/shared/domain';

/** One question of the annual report; where it has parts, each part is answered by itself. */
export interface ReportQuestion {
  /** What the government calls it: ÅK1, ÅK4–5. */
  code: string;
  title: Bilingual;
  parts: readonly QuestionPart[];
}

export interface QuestionPart {
  /** Stable over years as long as the same thing is asked: ak6.conduct. */
  key: string;
  /** The question. */
  text: Bilingual;
  /** Whether that is the whole question as the government asks it, or only its subject, where the source gives no more. */
  wording: 'whole' | 'subject';
}

/** The questions as they were asked from a year on, till a later set takes their place. */
export interface QuestionSet {
  /** The first reporting year the set is for. */
  from: number;
  /** Where the wordings are taken from. */
  source: string;
  /** The appropriation they ask about. */
  appropriation: Appropriation;
  questions: readonly ReportQuestion[];
}
