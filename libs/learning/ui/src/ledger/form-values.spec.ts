import fc from 'fast-check';
import { conflictsBetween, rebased, settled, type Written, writtenOf } from './form-values';
import { FINDING_FIELDS, RECOMMENDATION_FIELDS } from './ledger-fields';

const PEOPLE = [
  { id: 'a', name: 'Anna Ek' },
  { id: 'b', name: 'Bo Lind' },
];
const BASE = { text: 'Säg vem.', responsibleId: 'a', dueOn: '' };

describe('what is written in a form when somebody else has saved', () => {
  const between = (mine: Partial<Written>, theirs: Partial<Written>) =>
    conflictsBetween(RECOMMENDATION_FIELDS, [{ ...BASE, ...mine }, BASE, { ...BASE, ...theirs }] as never, PEOPLE);

  it('begins with what is stored, and with the first choice where one has to be made', () => {
    expect(writtenOf(FINDING_FIELDS, { text: 'A', page: null, version: 3 })).toEqual({
      text: 'A',
      page: '',
      confidence: '',
    });
    expect(writtenOf([{ key: 'participants', label: '', as: 'line' }], { participants: 12 })).toEqual({
      participants: '12',
    });
  });

  it('collides only where both have changed a field, each in their own way', () => {
    expect(between({ text: 'Säg vilka.' }, { dueOn: '2027-01-01' })).toEqual([]);
    expect(between({ text: 'Säg vilka.' }, { text: 'Säg vilka.' })).toEqual([]);
    expect(between({ text: 'Säg vilka.' }, { text: 'Säg när.' })).toMatchObject([
      { key: 'text', label: 'Rekommendation', mine: 'Säg vilka.', theirs: 'Säg när.' },
    ]);
  });

  it('shows people by name, and finds them again by it', () => {
    expect(between({ responsibleId: 'b' }, { responsibleId: '' })).toMatchObject([{ mine: 'Bo Lind', theirs: '' }]);
    const choose = (text: string) => settled(RECOMMENDATION_FIELDS, BASE, { responsibleId: text }, PEOPLE);
    expect(choose('Bo Lind')['responsibleId']).toBe('b');
    expect(choose('')['responsibleId']).toBe('');
    expect(choose('Ingen alls')['responsibleId']).toBe('a');
  });

  it('keeps every word of mine, and takes theirs only where I changed nothing', () => {
    const text = fc.constantFrom('', 'a', 'b');
    const form = fc.record({ text, page: text, confidence: text });
    fc.assert(
      fc.property(form, form, form, (mine, base, theirs) => {
        const both: Written = rebased(mine, base, theirs);
        for (const key of ['text', 'page', 'confidence'] as const)
          expect(both[key]).toBe(mine[key] === base[key] ? theirs[key] : mine[key]);
      }),
    );
  });
});
