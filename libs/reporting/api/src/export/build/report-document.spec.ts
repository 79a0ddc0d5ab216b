import {
  type ExportBlock,
  partKeys,
  plainLines,
  QUESTIONS_2018,
  richTextFromPlain as plainText,
} from '@rt/reporting/domain';
import { longTable } from '../writers/testing/documents';
import { reportDocument, type ReportToExport } from './report-document';

const PUBLISHER = { name: 'Region Exempel', accent: null, logo: null };
const report = (change: Partial<ReportToExport> = {}): ReportToExport => ({
  ...{ region: 'Region Exempel', year: 2026, questions: QUESTIONS_2018, submission: null },
  answers: [{ part: 'ak6.use', body: plainText('Det ledde till nya insatser.') }],
  ...{ figures: [], tables: [], amendments: [], pictures: new Map(), data: null },
  ...change,
});
const SUBMITTED = {
  ...{ at: '2027-02-10T09:00:00Z', by: 'Åsa', decision: 'Regionstyrelsen § 12' },
  ...{ blanksReason: 'Frågorna är nya.', sha256: 'ab'.repeat(32) },
};
const said = (blocks: readonly ExportBlock[] = []) =>
  blocks.flatMap((block) =>
    block.kind === 'text' ? plainLines(block.text).map(({ text }) => text) : block.kind === 'note' ? [block.text] : [],
  );

describe('an annual report as a document', () => {
  it('says that it is a draft till it is submitted', () => {
    const { title, subtitle } = reportDocument(report(), PUBLISHER, 'sv');
    expect(title).toBe('Återrapportering 2026 Region Exempel');
    expect(subtitle).toEqual(['Utkast. Rapporten är inte inlämnad.']);
  });

  it('says on its first page on what decision it was submitted, its checksum, and why questions are blank', () => {
    const { subtitle } = reportDocument(report({ submission: SUBMITTED }), PUBLISHER, 'sv');
    expect(subtitle).toEqual([
      'Inlämnad 2027-02-10. Beslut: Regionstyrelsen § 12',
      `Kontrollsumma (SHA-256): ${'ab'.repeat(32)}`,
      'Frågor lämnade obesvarade: Frågorna är nya.',
    ]);
  });

  it('has every question and part as headings, and says which are unanswered', () => {
    const { sections } = reportDocument(report(), PUBLISHER, 'sv');
    expect(sections.filter(({ level }) => level === 1).map(({ heading }) => heading)).toContain(
      'ÅK6 Arbetet med att analysera, följa upp och utvärdera',
    );
    expect(sections.filter(({ level }) => level === 2).map(({ blocks }) => said(blocks).join())).toEqual([
      ...Array<string>(partKeys(QUESTIONS_2018).length - 1).fill('Obesvarad.'),
      'Det ledde till nya insatser.',
    ]);
  });

  it('tells of each correction what stood before, what stands now and why', () => {
    const amendment = (before: string, after: string, at: string) => ({
      ...{ part: 'ak6.use', before: plainText(before), after: plainText(after), reason: 'Siffran var fel.', at },
    });
    const amendments = [amendment('Tolv', 'Elva', '2027-03-01'), amendment('Elva', 'Tio', '2027-04-01')];
    const { sections, subtitle } = reportDocument(
      report({ submission: SUBMITTED, amendments, answers: [{ part: 'ak6.use', body: plainText('Tio') }] }),
      PUBLISHER,
      'sv',
    );
    expect(said(sections.find(({ heading }) => heading.startsWith('Hur har erfarenheter'))?.blocks)).toEqual(['Tio']);
    const from = sections.findIndex(({ heading }) => heading === 'Rättelser');
    expect(
      sections.slice(from + 1, from + 4).map(({ heading, blocks }) => [heading.slice(0, 12), said(blocks)]),
    ).toEqual([
      ['2027-03-01: ', ['Skäl: Siffran var fel.']],
      ['Före', ['Tolv']],
      ['Efter', ['Elva']],
    ]);
    expect(subtitle.at(-1)).toMatch(/^Rättad 2027-04-01\./);
  });

  it('shows each table once: where the text names it, or at the end', () => {
    const body = { type: 'doc', content: [{ type: 'tableReference', attrs: { key: 'interventions' } }] } as const;
    const tables = [longTable(1), { ...longTable(1), key: 'other' }];
    const { sections } = reportDocument(report({ answers: [{ part: 'ak6.use', body }], tables }), PUBLISHER, 'sv');
    const keys = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.key] : [])),
    );
    expect(keys).toEqual(['interventions', 'other']);
  });

  it('has its figures as a table with unit and source', () => {
    const source = { text: { sv: 'Studier', en: 'Studies' }, path: '/larande' };
    const label = { sv: 'Klara studier', en: 'Completed studies' };
    const figures = [{ key: 'studies', label, value: 12, format: 'count', source } as const];
    expect(reportDocument(report({ figures }), PUBLISHER, 'en').tables.at(-1)?.rows).toEqual([
      ['Completed studies', 12, 'number', 'Studies'],
    ]);
  });
});
