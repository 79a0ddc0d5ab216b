import { conflictsBetween, rebased, settled } from './form-conflict';
import { formOf } from './intervention-form';
import { detail } from './testing/interventions';

const base = formOf(detail());
const own = { fund: 'own' as const, year: '', amount: '500', paid: '' };
const eruf = (amount: string) => [{ fund: 'erdf' as const, year: '2026', amount, paid: '' }];

describe('two who change the same intervention', () => {
  it('do not collide in different fields', () => {
    const mine = { ...base, name: 'Mitt namn' };
    const theirs = { ...base, organisation: 'Deras', funding: [...base.funding, own] };
    expect(conflictsBetween(mine, base, theirs)).toEqual([]);
    expect(rebased(mine, base, theirs)).toMatchObject({
      name: 'Mitt namn',
      organisation: 'Deras',
      funding: [...base.funding, own],
    });
  });
  it('do not collide when they write the same', () => {
    const same = { ...base, name: 'Samma' };
    expect(conflictsBetween(same, base, same)).toEqual([]);
  });
  it('see both texts where they do collide, money row by row', () => {
    const mine = { ...base, funding: eruf('1 200 000') };
    const theirs = { ...base, funding: eruf('900 000') };
    expect(conflictsBetween(mine, base, theirs)).toEqual([
      { key: 'funding', label: 'Pengar', mine: 'ERUF 2026 1 200 000', theirs: 'ERUF 2026 900 000' },
    ]);
    expect(settled(mine, { funding: 'ERUF 2026 900 000' }, theirs).funding).toEqual(theirs.funding);
    expect(settled(mine, { funding: 'ERUF 2026 1 200 000' }, theirs).funding).toEqual(mine.funding);
  });
  it('choose a kind by its name, and do not lose it to a text that is none', () => {
    expect(settled(base, { kind: 'Process' }, base).kind).toBe('process');
    expect(settled(base, { kind: 'Något' }, base).kind).toBe('project');
  });
});
