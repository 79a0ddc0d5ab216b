import type { StudyDetail } from './study';

/** What a study is to have by the region's profile: a person and a day, then a method, findings and a report. */
export const STUDY_CONTENTS = ['plan', 'method', 'finding', 'report'] as const;
export type StudyContent = (typeof STUDY_CONTENTS)[number];

/** Whether it is there; a report that nobody may read is there when the reason is. */
const IS_THERE: Readonly<Record<StudyContent, (study: StudyDetail) => boolean>> = {
  plan: ({ responsibleId, dueOn }) => responsibleId !== null && dueOn !== null,
  method: ({ method }) => method !== null,
  finding: ({ findings }) => findings > 0,
  report: ({ url, unpublishedReason, files }) =>
    url !== null || unpublishedReason !== null || files.some(({ role }) => role === 'report'),
};

/** What a register is asked for: something that is there, or after `~` something that is not. */
export const STUDY_CONTENT_FILTERS = STUDY_CONTENTS.flatMap((content) => [content, `~${content}`] as const);
export type StudyContentFilter = (typeof STUDY_CONTENT_FILTERS)[number];

/** Whether the study has what is asked for, or with `~` lacks it. */
export function hasContent(study: StudyDetail, asked: StudyContentFilter): boolean {
  const content = STUDY_CONTENTS.find((each) => asked.endsWith(each));
  return content !== undefined && IS_THERE[content](study) !== asked.startsWith('~');
}
