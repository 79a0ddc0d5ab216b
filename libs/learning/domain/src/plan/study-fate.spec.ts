import fc from 'fast-check';
import { fateOf, promisedDay, type RegisteredStudy } from './study-fate';

const study = (given: Partial<RegisteredStudy> = {}): RegisteredStudy => ({
  ...{ id: 's', title: 'Vem får arbete?', kind: 'analysis', state: 'planned', dueOn: null, completedOn: null },
  ...given,
});
const done = (completedOn: string) => study({ state: 'complete', completedOn });

describe('what became of a promised study', () => {
  it('is in time on the very day that was promised', () =>
    expect(fateOf('2026-06-30', done('2026-06-30'), '2026-11-30')).toBe('in_time'));
  it('is late the day after, and stays so', () =>
    expect(fateOf('2026-06-30', done('2026-07-01'), '2030-01-01')).toBe('late'));
  it('is not in time because the register got a later day before it was complete', () =>
    expect(fateOf('2026-06-30', { ...done('2026-09-01'), dueOn: '2026-09-01' }, '2026-11-30')).toBe('late'));
  it('has moved while the later day has not passed', () =>
    expect(fateOf('2026-06-30', study({ dueOn: '2026-12-15' }), '2026-12-15')).toBe('moved'));
  it('is overdue when it is begun and the later day has passed too', () =>
    expect(fateOf('2026-06-30', study({ state: 'ongoing', dueOn: '2026-12-15' }), '2026-12-16')).toBe('overdue'));
  it('has not moved when its day was set earlier', () =>
    expect(fateOf('2026-06-30', study({ state: 'ongoing', dueOn: '2026-05-01' }), '2026-06-01')).toBe('underway'));
  it('is under way on the promised day while it is not complete', () =>
    expect(fateOf('2026-06-30', study({ state: 'ongoing' }), '2026-06-30')).toBe('underway'));
  it('is not begun, however late, when nobody has begun', () =>
    expect(fateOf('2026-06-30', study(), '2026-11-30')).toBe('not_begun'));
  it('is not begun when it is in no register', () =>
    expect(fateOf('2026-06-30', null, '2026-01-01')).toBe('not_begun'));
});

describe('the promised day', () => {
  it('is the one that was written', () => expect(promisedDay({ dueOn: '2026-05-01' }, 2026)).toBe('2026-05-01'));
  it('is the last of the year where none was', () => expect(promisedDay({ dueOn: null }, 2026)).toBe('2026-12-31'));
});

it('never gets worse by being completed earlier', () => {
  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, day, (promised, one, other, today) => {
      const [early, later] = one <= other ? [one, other] : [other, one];
      if (fateOf(promised, done(later), today) === 'in_time')
        expect(fateOf(promised, done(early), today)).toBe('in_time');
    }),
  );
});
