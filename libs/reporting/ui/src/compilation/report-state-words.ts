import type { ReportState } from '@rt/reporting/domain';

/** How a region's report stands, as a sign and in a word. */
export const REPORT_STATE_WORDS: Readonly<Record<ReportState, { sign: string; word: string }>> = {
  submitted: { sign: '●', word: $localize`:@@national-state.submitted:inlämnad` },
  opened: { sign: '◐', word: $localize`:@@national-state.opened:öppnad, inte inlämnad` },
  not_opened: { sign: '○', word: $localize`:@@national-state.not-opened:inte öppnad` },
};
