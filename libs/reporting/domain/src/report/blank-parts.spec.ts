import { QUESTIONS_2018 } from '../questions/questions-2018';
import { richTextFromPlain } from '../text/plain-text';
import { blankParts, partKeys } from './blank-parts';

const answer = (part: string, text: string) => ({ part, body: richTextFromPlain(text) });

describe('the blank parts of a report', () => {
  it('are all before anything is written', () =>
    expect(blankParts(QUESTIONS_2018, [])).toEqual(partKeys(QUESTIONS_2018)));
  it('are those with nothing but white space', () =>
    expect(
      blankParts(QUESTIONS_2018, [
        ...['ak1', 'ak2', 'ak3', 'ak4-5', 'ak6.conduct', 'ak6.funded'].map((part) => answer(part, 'Så här.')),
        answer('ak6.studies', ' \n'),
      ]),
    ).toEqual(['ak6.studies', 'ak6.use']));
});
