import { QUESTIONS_2018 } from './questions-2018';
import { questionsOf } from './questions-of';

describe('the questions of a year', () => {
  it('are those of the latest set from that year or before', () => {
    const later = { ...QUESTIONS_2018, from: 2024 };
    expect(questionsOf(2023, [later, QUESTIONS_2018])).toBe(QUESTIONS_2018);
    expect(questionsOf(2024, [QUESTIONS_2018, later])).toBe(later);
    expect(questionsOf(2030, [later, QUESTIONS_2018])).toBe(later);
  });
  it('are none before the first set', () => expect(questionsOf(2017)).toBeNull());
  it('ask ÅK6 in four parts, each under a key of its own', () => {
    const parts = QUESTIONS_2018.questions.flatMap(({ parts }) => parts.map(({ key }) => key));
    expect(new Set(parts)).toEqual(new Set(['ak6.conduct', 'ak6.studies', 'ak6.funded', 'ak6.use']));
    expect(parts).toHaveLength(4);
  });
});
