import { Audited, auditedType } from './audited';

@Audited('goal', { ignored: ['position'] })
class Goal {}
class Unmarked {}

describe('Audited', () => {
  it('marks a class with the name its trail is asked for by', () =>
    expect(auditedType(Goal)).toEqual({ objectType: 'goal', ignored: ['position'] }));
  it('does not mark others', () => {
    expect(auditedType(Unmarked)).toBeUndefined();
    expect(auditedType('goal')).toBeUndefined();
  });
});
