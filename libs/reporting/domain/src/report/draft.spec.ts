import { draftOf } from './draft';
import type { ReportFacts, ReportStudy } from './report-facts';

const study = (title: string, financed11: ReportStudy['financed11'] = null): ReportStudy => ({
  id: title,
  title,
  kind: 'analysis',
  state: 'complete',
  completedOn: '2026-05-01',
  financed11,
});
const NOTHING: ReportFacts = { completed: [], ongoing: [], planned: [], uses: [], changes: 0 };

describe('the draft of an answer', () => {
  it('says what was completed, by name', () => {
    const facts = { ...NOTHING, completed: [study('Vem får arbete?'), study('Bostäder i små orter')] };
    expect(draftOf('ak6.studies', facts)).toBe(
      'Två studier blev klara under året: Vem får arbete?; Bostäder i små orter.',
    );
    expect(draftOf('ak6.studies', { ...NOTHING, completed: [study('Vem får arbete?')] })).toBe(
      'En studie blev klar under året: Vem får arbete?',
    );
  });

  it('tells what was paid with appropriation 1:1 from what was not and what nobody has said', () => {
    const facts = { ...NOTHING, completed: [study('A', 'wholly'), study('B', 'partly'), study('C', 'no'), study('D')] };
    expect(draftOf('ak6.funded', facts).split('\n\n')).toEqual([
      'En studie är helt finansierad med 1:1-medel: A.',
      'En studie är delvis finansierad med 1:1-medel: B.',
      'En studie har inte finansierats med 1:1-medel.',
      '[Finansieringen av en studie är inte angiven.]',
    ]);
  });

  it('tells how the work goes on', () =>
    expect(
      draftOf('ak6.conduct', { ...NOTHING, ongoing: [study('A')], planned: [study('B'), study('C')], changes: 2 }),
    ).toBe(
      'En studie pågick vid årets slut: A.\n\nUnder året ledde slutsatser ur studier till två ändringar i strategi, effektkedjor eller styrande dokument.\n\nTvå studier ska bli klara under nästa år: B; C.',
    ));

  it('tells each use with its study', () => {
    const use = {
      studyId: '1',
      studyTitle: 'Vem får arbete?',
      use: 'strategy',
      text: 'låg till grund för mål 2.2',
      usedOn: '2026-09-01',
    };
    expect(draftOf('ak6.use', { ...NOTHING, uses: [use] })).toBe('Vem får arbete?: låg till grund för mål 2.2.');
  });

  it.each(['ak6.conduct', 'ak6.studies', 'ak6.funded', 'ak6.use', 'ak1'])('invents nothing for %s', (part) =>
    expect(draftOf(part, NOTHING)).toBe(''),
  );
});
