import { definitionChange, definitionOf } from './definition';
import type { SourceTable } from './source-table';

const table = (changes: Partial<SourceTable>) =>
  ({
    title: 'Folkmängden efter region. År 2000-2024',
    description: null,
    unit: 'antal',
    notes: [],
    ...changes,
  }) as unknown as SourceTable;
const before = definitionOf(table({}));
const changeTo = (changes: Partial<SourceTable>) => definitionChange(before, definitionOf(table(changes)));

describe('definitionChange', () => {
  it('tells which parts are other than they were', () => {
    expect(changeTo({ unit: 'procent', notes: [{ text: 'Ny metod.', mandatory: true }] })?.sv).toBe(
      'Källan har ändrat enheten och noterna. Läs vad som gäller och se över indikatorns definition.',
    );
    expect(changeTo({ title: 'Befolkningen efter region. År 2000-2024' })?.en).toContain(
      'It was called “Folkmängden efter region”.',
    );
  });
  it.each([
    'Folkmängden efter region. År 2000-2025',
    'Folkmängden efter region 2000–2025',
    'Folkmängden efter region (-2025)',
  ])('does not take a new year in the title for a change: %s', (title) => expect(changeTo({ title })).toBeNull());
});
