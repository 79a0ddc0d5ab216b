import { nextSort, queryOf, sortState, viewOf } from './list-address';

describe('the address of the list', () => {
  it('asks for own interventions', () => expect(queryOf({ visa: 'mina' })).toMatchObject({ mine: true }));
  it.each([
    ['utan-mal', 'without_goal'],
    ['obesvarade', 'unanswered'],
    ['avbojda', 'declined'],
    ['ofordelade', 'unallocated'],
  ])('asks by ?visa=%s for %s', (visa, links) => expect(queryOf({ visa })).toMatchObject({ links }));
  it('asks for search, kind, fund and sort', () =>
    expect(queryOf({ sok: ' export ', typ: 'project', fond: 'erdf', sort: '-amount' })).toMatchObject({
      search: 'export',
      kind: 'project',
      fund: 'erdf',
      sort: 'amount',
      descending: true,
    }));
  it('does not trouble the server with what it does not know', () => {
    expect(viewOf({ visa: 'annat' })).toBe('alla');
    const asked = Object.values(queryOf({ visa: 'annat', typ: 'fest', sort: '-hejsan', sok: '  ' }));
    expect(asked.filter((part) => part !== undefined)).toEqual([]);
  });
});

describe('pressing a head', () => {
  it('begins with the largest figure', () => expect(nextSort('amount', null)).toBe('-amount'));
  it('begins with the first word', () => expect(nextSort('organisation', '-amount')).toBe('organisation'));
  it('turns round at the second press', () => {
    expect(nextSort('amount', '-amount')).toBe('amount');
    expect(nextSort('name', null)).toBe('-name');
  });
  it('says to screen readers which way it stands', () => {
    expect(sortState('name', null)).toBe('ascending');
    expect(sortState('amount', '-amount')).toBe('descending');
    expect(sortState('amount', null)).toBeNull();
  });
});
