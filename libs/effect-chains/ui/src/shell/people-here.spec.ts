import { initialsOf, peopleHere } from './people-here';

const at = { part: 'node', id: 'a' } as const;

describe('who is here', () => {
  it('counts a person once, however many windows, and says where they are', () =>
    expect(
      peopleHere([
        { clientId: '1', accountId: 'b', name: 'Bo Ek', at: null },
        { clientId: '2', accountId: 'b', name: 'Bo Ek', at },
        { clientId: '3', accountId: 'c', name: 'Cia', at: null },
      ]),
    ).toEqual([
      { accountId: 'b', name: 'Bo Ek', initials: 'BE', at },
      { accountId: 'c', name: 'Cia', initials: 'C', at: null },
    ]));

  it('makes initials of the first name and the last', () =>
    expect(['anna maria Åberg', 'Östen', ''].map(initialsOf)).toEqual(['AÅ', 'Ö', '']));
});
