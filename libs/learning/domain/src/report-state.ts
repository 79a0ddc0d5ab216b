import type { StudyState } from './study';

/** Whether a report can be read: not asked for before the study is complete. */
export type ReportState = 'not_due' | 'published' | 'withheld' | 'missing';

/** `withheld` says why it is unpublished; `missing` is a complete study with neither report nor reason. */
export function reportState(study: {
  state: StudyState;
  url: string | null;
  unpublishedReason: string | null;
  files?: readonly { role: string }[];
}): ReportState {
  if (study.url !== null || study.files?.some(({ role }) => role === 'report')) return 'published';
  if (study.state !== 'complete') return 'not_due';
  return study.unpublishedReason === null ? 'missing' : 'withheld';
}
