import type { InputIssue } from '@rt/shared/domain';

export const ANSWERS = ['accepted', 'partly', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];
export const RESPONSE_LENGTH = { min: 3, max: 4000 } as const;

/** What is answered to a recommendation. The last answer counts; earlier ones stay. */
export interface ResponseInput {
  answer: Answer;
  reason: string | null;
}

const MESSAGE = {
  sv: 'Skriv varför, så att den som läser studien förstår vad som inte följs. Inget är sparat.',
  en: 'Write why, so that whoever reads the study understands what is not followed. Nothing is saved.',
};

/** What is declined, wholly or partly, is declined for a reason. */
export const responseIssue = ({ answer, reason }: ResponseInput): InputIssue | null =>
  answer === 'accepted' || reason ? null : { path: 'reason', code: 'response.reason-missing', message: MESSAGE };
