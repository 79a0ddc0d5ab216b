import type { Question } from '@rt/evaluability/domain';
import { conflict, notFound, Problem, refused } from '@rt/shared/api';
import type { Bilingual, InputIssue } from '@rt/shared/domain';

/** Also for what belongs to another region, and for a review of something the reader may not see. */
export const reviewNotFound = () =>
  notFound('review.not-found', {
    sv: 'Bedömningen finns inte, eller så har du inte tillgång till den.',
    en: 'The review does not exist, or you have no access to it.',
  });

export const subjectNotFound = () =>
  notFound('review.subject-not-found', {
    sv: 'Det som skulle bedömas finns inte, eller så har du inte tillgång till det. Välj igen.',
    en: 'What was to be reviewed does not exist, or you have no access to it. Choose again.',
  });

export const fixNotFound = () =>
  notFound('review-fix.not-found', {
    sv: 'Åtgärden finns inte, eller så har du inte tillgång till den.',
    en: 'The fix does not exist, or you have no access to it.',
  });

export const questionNotFound = () =>
  notFound('review.question-not-found', {
    sv: 'Frågan finns inte i den här bedömningen. Läs in sidan igen.',
    en: 'The question is not part of this review. Reload the page.',
  });

export const notReviewer = () =>
  new Problem(403, 'review.not-reviewer', {
    sv: 'Bara de två som bedömer kan göra det här.',
    en: 'Only the two reviewers can do this.',
  });

export const blind = () =>
  new Problem(403, 'review.blind', {
    sv: 'Svaren går inte att läsa ännu. De två bedömer var för sig och svaren visas när båda har lämnat in.',
    en: 'The answers cannot be read yet. The two review apart, and the answers are shown when both have handed in.',
  });

export const handedIn = () =>
  conflict('review.handed-in', {
    sv: 'Du har redan lämnat in. Ta tillbaka din bedömning om du vill ändra; det går så länge den andra inte har lämnat in.',
    en: 'You have handed in. Take your review back to change it; you can until the other has handed in.',
  });

export const bothHandedIn = () =>
  conflict('review.both-handed-in', {
    sv: 'Båda har lämnat in och svaren är öppna. De kan inte längre ändras; enas om ett gemensamt svar i stället.',
    en: 'Both have handed in and the answers are open. They can no longer be changed; agree on a joint answer instead.',
  });

export const withdrawn = () =>
  conflict('review.withdrawn', {
    sv: 'Bedömningen är tillbakadragen. Ångra det först om den ska gå vidare.',
    en: 'The review was taken back. Undo that first if it is to go on.',
  });

export const notOpen = () =>
  conflict('review.not-open', {
    sv: 'Båda behöver lämna in först.',
    en: 'Both have to hand in first.',
  });

export const agreedAlready = () =>
  conflict('review.agreed', {
    sv: 'Det gemensamma svaret är låst. Gör en rättelse med skäl i stället.',
    en: 'The joint answer is locked. Make an amendment with a reason instead.',
  });

export const notAgreed = () =>
  conflict('review.not-agreed', {
    sv: 'Lås det gemensamma svaret först.',
    en: 'Lock the joint answer first.',
  });

export const gaps = (code: string, message: Bilingual, missing: readonly Question[]) =>
  refused(
    code,
    message,
    missing.map(({ key, text }) => ({ path: key, code, message: text })),
  );

const TWO: Bilingual = {
  sv: 'Välj två olika personer som har rollen utvärderare. Inget är sparat.',
  en: 'Choose two different people who have the role of evaluator. Nothing is saved.',
};
export const twoReviewers = () =>
  refused('review.two-reviewers', TWO, [{ path: 'reviewerIds', code: 'review.two-reviewers', message: TWO }]);

const UNSUITABLE: Bilingual = {
  sv: 'Frågorna passar inte det som ska bedömas. Välj en annan checklista. Inget är sparat.',
  en: 'The questions do not suit what is to be reviewed. Choose another checklist. Nothing is saved.',
};
export const unsuitable = () =>
  refused('review.unsuitable-checklist', UNSUITABLE, [
    { path: 'checklist', code: 'review.unsuitable-checklist', message: UNSUITABLE },
  ]);

const OWNER: Bilingual = {
  sv: 'Personen har inget konto i regionen. Välj någon annan. Inget är sparat.',
  en: 'The person has no account in the region. Choose somebody else. Nothing is saved.',
};
export const ownerUnknown = () =>
  refused('review-fix.owner-unknown', OWNER, [{ path: 'ownerId', code: 'review-fix.owner-unknown', message: OWNER }]);

export const notOwnFix = () =>
  new Problem(403, 'review-fix.not-own', {
    sv: 'Bara den som ansvarar för åtgärden eller en utvärderare kan göra det här.',
    en: 'Only whoever owns the fix or an evaluator can do this.',
  });

export const planNotYours = () =>
  new Problem(403, 'evaluation-plan.not-own', {
    sv: 'Du kan läsa utvärderingsplanen men inte ändra den. Be den som leder insatsen, eller en utvärderare.',
    en: 'You can read the evaluation plan but not change it. Ask the manager of the intervention, or an evaluator.',
  });

const UNKNOWN: Bilingual = {
  sv: 'Underlaget finns inte, eller så har du inte tillgång till det. Välj det igen. Inget är sparat.',
  en: 'The evidence does not exist, or you have no access to it. Choose it again. Nothing is saved.',
};
export const evidenceUnknown = () =>
  refused('review.evidence-unknown', UNKNOWN, [
    { path: 'evidence', code: 'review.evidence-unknown', message: UNKNOWN },
  ]);

const INCOMPLETE: Bilingual = {
  sv: 'Något underlag är inte färdigt. Skriv vad det är, eller välj det igen. Inget är sparat.',
  en: 'Some evidence is not complete. Write what it is, or choose it again. Nothing is saved.',
};
export const evidenceIncomplete = (issues: InputIssue[]) => refused('review.evidence-incomplete', INCOMPLETE, issues);

const NOT_SAID: Bilingual = {
  sv: 'Systemet säger inte det du tog ställning till om den här frågan. Läs in sidan igen. Inget är sparat.',
  en: 'The system does not say what you took a stand on about this question. Reload the page. Nothing is saved.',
};
export const factNotSaid = () =>
  refused('review.fact-not-said', NOT_SAID, [{ path: 'taken', code: 'review.fact-not-said', message: NOT_SAID }]);

const OWN_SELECTION: Bilingual = {
  sv: 'Urvalet Mina betyder olika insatser för olika personer. Filtrera på något annat. Inget är sparat.',
  en: 'The selection Mine means different interventions to different people. Filter by something else. Nothing is saved.',
};
export const ownSelection = () =>
  refused('review.own-selection', OWN_SELECTION, [
    { path: 'subject.filter', code: 'review.own-selection', message: OWN_SELECTION },
  ]);

const TOO_MANY: Bilingual = {
  sv: 'Listan har redan så många egna frågor som den kan ha. Ta bort någon först.',
  en: 'The list already has as many own questions as it can. Remove one first.',
};
export const tooManyQuestions = () => refused('checklist.too-many', TOO_MANY);
