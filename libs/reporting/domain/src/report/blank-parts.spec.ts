import { QUESTIONS_2018 } from '../questions/questions-2018';
import { blankParts, partKeys } from './blank-parts';

describe('the blank parts of a report', () => {
  it('are all before anything is written', () =>
    expect(blankParts(QUESTIONS_2018, [])).toEqual(partKeys(QUESTIONS_2018)));
  it('are those with nothing but white space', () =>
    expect(
      blankParts(QUESTIONS_2018, [
        { part: 'ak6.conduct', text: 'Så här.' },
        { part: 'ak6.studies', text: ' \n' },
        { part: 'ak6.funded', text: 'Två.' },
      ]),
    ).toEqual(['ak6.studies', 'ak6.use']));
});
