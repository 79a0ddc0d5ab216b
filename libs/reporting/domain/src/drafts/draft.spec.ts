import { reportFacts } from '../../testing/src';
import { figuresOf } from '../figures/figures-of';
import { changedFigures } from '../figures/text-figures';
import type { LearningFacts, ReportStudy } from '../report/learning-facts';
import type { ReportFacts } from '../report/report-facts';
import { plainText } from '../text/plain-text';
import { richTextProblems } from '../text/rich-text-problems';
import { draftsOf } from './draft';

const study = (title: string, financed11: ReportStudy['financed11'] = null): ReportStudy => ({
  id: title,
  title,
  kind: 'analysis',
  state: 'complete',
  completedOn: '2026-05-01',
  dueOn: null,
  financed11,
});
const draft = (part: string, learning: Partial<LearningFacts>) => draftOf(part, reportFacts({ learning }));
const draftOf = (part: string, facts: ReportFacts) => {
  const [drafted] = draftsOf(facts, [part]);
  if (!drafted) throw new Error('No draft.');
  return drafted.body;
};

describe('the draft of an answer', () => {
  it('counts what was completed with a figure that stays live, and shows it in a table', () => {
    const body = draft('ak6.studies', { completed: [study('Vem får arbete?'), study('Bostäder i små orter')] });
    expect(plainText(body)).toBe('2 analyser, uppföljningar och utvärderingar genomfördes under året.');
    expect(body.content[1]).toEqual({ type: 'tableReference', attrs: { key: 'studies.completed' } });
    expect(changedFigures(body, figuresOf(reportFacts({})))).toEqual([
      { key: 'studies.completed', seen: '2', now: '0' },
    ]);
  });

  it('tells what was paid with appropriation 1:1 from what was not and what nobody has said', () => {
    const completed = [study('A', 'wholly'), study('B', 'partly'), study('C', 'no'), study('D')];
    expect(plainText(draft('ak6.funded', { completed })).split('\n\n')).toEqual([
      '1 studie är helt finansierad med 1:1-medel:',
      '• A',
      '1 studie är delvis finansierad med 1:1-medel:',
      '• B',
      '1 studie har inte finansierats med 1:1-medel.',
      '1 studie saknar uppgift om finansiering.',
    ]);
  });

  it('tells how the work goes on', () =>
    expect(
      plainText(draft('ak6.conduct', { ongoing: [study('A')], planned: [study('B'), study('C')], changes: 2 })),
    ).toBe(
      [
        '1 studie pågick vid årets slut:',
        '• A',
        '2 ändringar i mål, effektkedjor och styrande dokument under året vilar på slutsatser ur studier.',
        '2 studier ska bli klara under nästa år:',
        '• B\n• C',
      ].join('\n\n'),
    ));

  it('begins with the learning plan of the year, and ends with how the work will develop, in the region’s own words', () => {
    const plan = { decidedOn: '2026-01-12', reference: 'RS 2026-3', questions: 3, studies: 1, development: 'Vi prövar **följeforskning**.' }; // prettier-ignore
    expect(plainText(draft('ak6.conduct', { plan }))).toBe(
      'Arbetet utgår från lärandeplanen för 2026, beslutad 2026-01-12 (RS 2026-3), med 3 frågor att besvara och 1 planerad studie.\n\nVi prövar **följeforskning**.',
    );
  });

  it('tells each use with its study', () => {
    const use = { studyId: '1', studyTitle: 'Vem får arbete?', use: 'strategy' as const, text: 'låg till grund för mål 2.2', usedOn: '2026-09-01' }; // prettier-ignore
    expect(plainText(draft('ak6.use', { uses: [use] }))).toBe('Vem får arbete?: låg till grund för mål 2.2.');
  });

  it.each(['ak1', 'ak2', 'ak3', 'ak4-5', 'ak6.conduct', 'ak6.studies', 'ak6.funded', 'ak6.use'])(
    'invents nothing for %s, and is a sound text',
    (part) => {
      expect(plainText(draft(part, {}))).toBe('');
      expect(richTextProblems(draft(part, {}))).toEqual([]);
    },
  );
});
