import type { AnnualReport, ReportAnswer } from '../report/annual-report';
import { richTextFromPlain } from '../text/plain-text';
import type { ReportSnapshot } from './snapshot';

/** What a sealed report said, whichever format it was sealed in. */
export interface SealedReport extends Pick<AnnualReport, 'figures' | 'tables'> {
  answers: readonly Pick<ReportAnswer, 'part' | 'body' | 'text'>[];
}

/** Reads a snapshot of any format. In those of the first, answers had no structure, and no figures were kept. */
export function readSnapshot(snapshot: ReportSnapshot): SealedReport {
  if (snapshot.formatVersion === 2) {
    const { figures, tables } = snapshot;
    return { answers: snapshot.answers.map(({ part, body, text }) => ({ part, body, text })), figures, tables };
  }
  const answers = snapshot.answers.map(({ part, text }) => ({ part, body: richTextFromPlain(text), text }));
  return { answers, figures: [], tables: [] };
}
