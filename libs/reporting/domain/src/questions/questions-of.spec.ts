import { QUESTIONS_2018 } from './questions-2018';
import { questionsOf } from './questions-of';

describe('the questions of a year', () => {
  it('are those of the latest set from that year or before', () => {
    const later = { ...QUESTIONS_2018, from: 2024 };
    expect(questionsOf(2023, [later, QUESTIONS_2018])).toBe(QUESTIONS_2018);
    expect(questionsOf(2024, [QUESTIONS_2018, later])).toBe(later);
    expect(questionsOf(2030, [later, QUESTIONS_2018])).toBe(later);
  });
  it('name the appropriation as the budget of the year does, and are otherwise the same', () => {
    const ak2 = (year: number) => questionsOf(year)?.questions.find(({ code }) => code === 'ÅK2')?.title.sv;
    expect([2018, 2021, 2022, 2026].map(ak2)).toEqual([
      'Anslag 1:1 Regionala tillväxtåtgärder',
      'Anslag 1:1 Regionala tillväxtåtgärder',
      'Anslag 1:1 Regionala utvecklingsåtgärder',
      'Anslag 1:1 Regionala utvecklingsåtgärder',
    ]);
    const others = (year: number) => questionsOf(year)?.questions.filter(({ code }) => code !== 'ÅK2');
    expect(others(2026)).toEqual(others(2018));
  });
  it('are none before the first set', () => expect(questionsOf(2017)).toBeNull());
  it('ask ÅK6 in four parts with the whole wording, and of the others no more than the subject the source gives', () => {
    const parts = QUESTIONS_2018.questions.flatMap(({ code, parts }) => parts.map((part) => ({ code, ...part })));
    expect(parts.map(({ code, key, wording }) => [code, key, wording])).toEqual([
      ['ÅK1', 'ak1', 'subject'],
      ['ÅK2', 'ak2', 'subject'],
      ['ÅK3', 'ak3', 'subject'],
      ['ÅK4–5', 'ak4-5', 'subject'],
      ['ÅK6', 'ak6.conduct', 'whole'],
      ['ÅK6', 'ak6.studies', 'whole'],
      ['ÅK6', 'ak6.funded', 'whole'],
      ['ÅK6', 'ak6.use', 'whole'],
    ]);
  });
});
