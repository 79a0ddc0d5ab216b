import { figure, source } from '../figures/make-figure';
import { QUESTIONS_2018 } from '../questions/questions-2018';
import { plainText } from '../text/plain-text';
import { paragraph, richText } from '../text/write-text';
import { readSnapshot } from './read-snapshot';
import { type FirstSnapshot, snapshotOf } from './snapshot';

const said = { at: '2027-02-10T10:00:00.000Z', decision: '§ 12', blanksReason: null };
const region = { name: 'Region Dalarna', countyCode: '20' };

describe('a sealed report', () => {
  it('of the first format is read with its words as paragraphs', () => {
    const old: FirstSnapshot = {
      format: 'roda-traden/annual-report',
      formatVersion: 1,
      region,
      year: 2024,
      questionsFrom: 2018,
      answers: [{ part: 'ak6.use', question: 'Hur?', text: 'Ett.\n\nTvå.' }],
      facts: { completed: [] },
      submission: said,
    };
    const { answers, figures } = readSnapshot(old);
    expect(answers).toEqual([{ part: 'ak6.use', body: richText([paragraph('Ett.'), paragraph('Två.')]), text: 'Ett.\n\nTvå.' }]); // prettier-ignore
    expect(figures).toEqual([]);
  });

  it('holds every part in the order they are asked, with figures as they read when it was sealed', () => {
    const body = richText([paragraph({ type: 'figure', attrs: { key: 'studies.completed', seen: '3' } }, ' studier')]);
    const now = figure('studies.completed', { sv: 'Studier', en: 'Studies' }, 4, source('/larande', 'a', 'a'));
    const sealed = snapshotOf({
      region,
      year: 2026,
      questions: QUESTIONS_2018,
      answers: [{ part: 'ak6.studies', body }],
      figures: [now],
      tables: [],
      pictures: [],
      submission: said,
    });
    expect(sealed.answers.map(({ part }) => part)).toEqual(['ak1', 'ak2', 'ak3', 'ak4-5', 'ak6.conduct', 'ak6.studies', 'ak6.funded', 'ak6.use']); // prettier-ignore
    expect(sealed.answers[5]?.text).toBe('4 studier');
    expect(readSnapshot(sealed).answers[5]).toMatchObject({ part: 'ak6.studies', text: '4 studier' });
    expect(plainText(sealed.answers[0]?.body ?? body)).toBe('');
  });
});
