import { WITHHELD } from '@rt/audit/domain';
import { fieldLabel, type FieldLabels, valueWord } from './field-labels';

const LABELS: FieldLabels = {
  wording: 'Formulering',
  level: { label: 'Nivå', values: { vision: 'vision', sub_goal: 'delmål' } },
};
const word = (value: unknown, field = 'wording') => valueWord(LABELS, field, value, 'sv');

describe('fieldLabel', () => {
  it('finds what a field is called', () =>
    expect([fieldLabel(LABELS, 'wording'), fieldLabel(LABELS, 'level')]).toEqual(['Formulering', 'Nivå']));
  it('has none for a field nobody has named', () => expect(fieldLabel(LABELS, 'parentId')).toBeNull());
});

describe('valueWord', () => {
  it.each([
    [null, 'tomt'],
    ['', 'tomt'],
    [WITHHELD, 'visas inte'],
    [true, 'ja'],
    [false, 'nej'],
    [1234.5, '1 234,5'],
    ['2026-11-20', '2026-11-20'],
    ['2020-01-02T00:00:00.000Z', '2020-01-02'],
    [['a', 'b'], 'a, b'],
    [
      [
        { code: 'E1', name: 'Skogslän', counties: ['17', '21'] },
        { name: 'Alla', counties: [] },
      ],
      'Skogslän (17, 21), Alla',
    ],
    ['Rent vatten', 'Rent vatten'],
  ])('reads %j as %s', (value, text) => expect(word(value).replace(/\s/g, ' ')).toBe(text));
  it('has words for codes', () => expect(word('sub_goal', 'level')).toBe('delmål'));
  it('has one word for every code it does not know, where one is given', () =>
    expect(valueWord({ goal: { label: 'Mål', values: {}, other: 'ett mål' } }, 'goal', 'g7', 'sv')).toBe('ett mål'));
  it('shows a code it has no word for as it is', () => expect(word('priority', 'level')).toBe('priority'));
});
