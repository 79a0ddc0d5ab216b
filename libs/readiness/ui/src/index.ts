export { criterionName, noteStateWord, verdictKnot, verdictWord } from './criterion-name';
export { MarkedWording } from './marked-wording';
export { readingOf, draftOf, type Reading } from './reading';
export { RewriteTemplate } from './rewrite-template';
export { WordingEditor } from './wording-editor';
export { type AcceptedCriterion, WordingNotes } from './wording-notes';
