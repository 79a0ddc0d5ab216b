import type { Fund, HorizontalCriterion, HorizontalGrade } from '@rt/portfolio/domain';
import type { Bilingual } from '@rt/shared/domain';
import { appropriationWords } from './appropriation-words';
import { both } from './make-figure';

/** What the funds are called in a year. */
export const fundWords = (year: number): Readonly<Record<Fund, Bilingual>> => ({
  appropriation_1_1: appropriationWords(year).itself,
  erdf: both('ERUF', 'ERDF'),
  esf_plus: both('ESF+', 'ESF+'),
  own: both('Egen finansiering', 'Own funding'),
  other: both('Annan finansiär', 'Other funder'),
});

export const CRITERION_WORDS: Readonly<Record<HorizontalCriterion, Bilingual>> = {
  equality: both('Jämställdhet', 'Gender equality'),
  integration_diversity: both('Integration och mångfald', 'Integration and diversity'),
  environment_climate: both('Miljö och klimat', 'Environment and climate'),
};

export const GRADE_WORDS: Readonly<Record<HorizontalGrade, Bilingual>> = {
  main: both('Huvudsyfte', 'Main aim'),
  part: both('Del', 'Part'),
  none: both('Nej', 'No'),
  not_relevant: both('Inte relevant', 'Not relevant'),
};
