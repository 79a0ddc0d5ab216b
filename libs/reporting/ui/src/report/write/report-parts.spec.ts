import { richTextFromPlain } from '@rt/reporting/domain';
import { annualReport, answerOf, comment } from '../testing/reports';
import { partsOf } from './report-parts';

describe('the parts of a report', () => {
  const part = (key: string, ...[report, comments, drafts]: Partial<Parameters<typeof partsOf>>) => {
    const found = partsOf(report ?? annualReport(), comments ?? [], drafts ?? [], 'sv').find((one) => one.key === key);
    if (!found) throw new Error(`There is no ${key}.`);
    return found;
  };
  const seen = (text: string) =>
    ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { key: 'studies.completed', seen: text } }] }],
    }) as const;

  it('stand in the order they are asked, each question introduced once', () =>
    expect(partsOf(annualReport(), [], [], 'sv').map(({ key, first }) => [key, first])).toEqual([
      ['ak1', true],
      ['ak2', true],
      ['ak3', true],
      ['ak4-5', true],
      ['ak6.conduct', true],
      ['ak6.studies', false],
      ['ak6.funded', false],
      ['ak6.use', false],
    ]));
  it('count the comments that are open, and only their own', () => {
    const comments = [
      comment(),
      comment({ id: 'd', resolved: { by: null, at: 'x' } }),
      comment({ id: 'e', part: 'ak1' }),
    ];
    expect(part('ak6.use', annualReport(), comments)).toMatchObject({ openComments: 1 });
    expect(part('ak6.use', annualReport(), comments).comments).toHaveLength(2);
  });
  it('tell which figures read otherwise now, and none of a sealed report', () => {
    const answers = [answerOf('ak1', '', { body: seen('12') })];
    expect(part('ak1', annualReport({ answers })).changed).toEqual([
      { key: 'studies.completed', seen: '12', now: '14' },
    ]);
    const submission = { at: 'x', by: null, decision: 'x', blanksReason: null, sha256: 'x' };
    expect(part('ak1', annualReport({ answers, submission })).changed).toEqual([]);
  });
  it('offer no draft where the system knows nothing', () => {
    const drafts = [
      { part: 'ak1', body: richTextFromPlain('') },
      { part: 'ak2', body: richTextFromPlain('Två.') },
    ];
    expect(part('ak1', annualReport(), [], drafts).draft).toBeNull();
    expect(part('ak2', annualReport(), [], drafts).draft).not.toBeNull();
  });
  it('read as amended', () => {
    const both = (text: string) => ({ body: richTextFromPlain(text), text });
    const amendment = {
      id: 'm',
      part: 'ak1',
      before: both('Två.'),
      after: both('Tre.'),
      reason: 'Fel.',
      by: null,
      at: 'x',
    };
    expect(part('ak1', annualReport({ answers: [answerOf('ak1', 'Två.')], amendments: [amendment] }))).toMatchObject({
      answer: { text: 'Tre.' },
      amendments: [amendment],
    });
  });
});
