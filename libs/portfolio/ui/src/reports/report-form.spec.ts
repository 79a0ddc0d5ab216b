import { figureIssue, formConflicts, formOf, rebasedForm, valuesOf, withPasted } from './report-form';

const indicators = [
  { id: 'a', name: 'Deltagare' },
  { id: 'b', name: 'Nya företag' },
];
const stored = { values: [{ indicatorId: 'a', expected: 40, actual: 37.5, comment: null }] };
const form = formOf(indicators, stored);

describe('the form of a report', () => {
  it('writes figures as they are written in Swedish, and nothing where nothing is told', () =>
    expect(form).toEqual({
      'a.expected': '40',
      'a.actual': '37,5',
      'a.comment': '',
      'b.expected': '',
      'b.actual': '',
      'b.comment': '',
    }));
  it('reads back as what is stored', () => expect(valuesOf(indicators, form, form)).toEqual(stored.values));
  it('keeps the stored figure where the new one cannot be read yet', () =>
    expect(valuesOf(indicators, { ...form, 'a.actual': '38 st', 'b.comment': ' I maj ' }, form)).toEqual([
      { indicatorId: 'a', expected: 40, actual: 37.5, comment: null },
      { indicatorId: 'b', expected: null, actual: null, comment: 'I maj' },
    ]));
  it('takes figures as people write them, and zero for zero', () => {
    expect(['1 250,5', '-3', '0', '', '12.5'].map(figureIssue)).toEqual([null, null, null, null, null]);
    expect(valuesOf(indicators, { ...form, 'a.actual': '0' }, form)[0]?.actual).toBe(0);
  });
  it.each(['tolv', '1.234,5', '0,00001', '9999999999999'])('does not take %s', (text) =>
    expect(figureIssue(text)).not.toBeNull(),
  );
  it('is filled to the right and down by what is pasted, and no further than it goes', () => {
    const cells = [['41', '12', 'bra', 'utanför'], ['5', '4'], ['utanför']];
    expect(withPasted(form, indicators, { indicatorId: 'a', field: 'expected' }, cells)).toEqual({
      'a.expected': '41',
      'a.actual': '12',
      'a.comment': 'bra',
      'b.expected': '5',
      'b.actual': '4',
      'b.comment': '',
    });
  });
  it('keeps mine on top of theirs, and asks only about what both have changed', () => {
    const mine = { ...form, 'a.actual': '39', 'b.actual': '2' };
    const theirs = { ...form, 'a.actual': '38', 'b.comment': 'i maj' };
    expect(rebasedForm(mine, form, theirs)).toMatchObject({ 'a.actual': '39', 'b.actual': '2', 'b.comment': 'i maj' });
    expect(formConflicts(mine, form, theirs, indicators)).toEqual([
      { key: 'a.actual', label: 'Deltagare: Utfall', mine: '39', theirs: '38' },
    ]);
  });
});
