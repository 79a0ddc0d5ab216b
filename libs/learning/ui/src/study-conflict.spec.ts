import { conflictsBetween, rebased, settled } from './study-conflict';
import { emptyForm } from './study-form';

const goal = (lineageId: string) => ({ id: `m-${lineageId}`, lineageId, code: lineageId, wording: 'Fler har arbete' });
const base = { ...emptyForm([goal('1'), goal('2')]), title: 'Vem får arbete?' };

describe('two who change the same study', () => {
  it('do not collide in different fields', () => {
    const mine = { ...base, title: 'Vem får jobb?' };
    const theirs = { ...base, dueOn: '2027-01-31' };
    expect(conflictsBetween(mine, base, theirs)).toEqual([]);
    expect(rebased(mine, base, theirs)).toEqual({ ...base, title: 'Vem får jobb?', dueOn: '2027-01-31' });
  });

  it('do not collide when they write the same', () => {
    const same = { ...base, title: 'Vem får jobb?' };
    expect(conflictsBetween(same, base, same)).toEqual([]);
  });

  it('see both texts where they do collide, choices by their names', () => {
    const mine = { ...base, state: 'ongoing' as const };
    const theirs = { ...base, state: 'complete' as const };
    expect(conflictsBetween(mine, base, theirs)).toEqual([
      { key: 'state', label: 'Läge', mine: 'Pågår', theirs: 'Klar' },
    ]);
    expect(settled(mine, { state: 'Klar' }).state).toBe('complete');
    expect(settled(mine, { state: 'Nästan klar' }).state).toBe('ongoing');
  });

  it('keep the goals that either has added, and none that either has taken away', () => {
    const mine = { ...base, goals: [goal('2'), goal('3')] };
    const theirs = { ...base, goals: [goal('1'), goal('2'), goal('4')] };
    expect(rebased(mine, base, theirs).goals.map(({ code }) => code)).toEqual(['2', '4', '3']);
  });
});
