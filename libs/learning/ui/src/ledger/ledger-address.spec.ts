import { LEDGER_SHOWN } from '@rt/learning/domain';
import { queryOf, wordOf } from './ledger-address';

describe('the address of the ledger', () => {
  it.each(LEDGER_SHOWN)('comes back as it was for %s', (shown) => {
    expect(queryOf({ visa: wordOf(shown) })).toEqual({ shown, mine: false });
  });
  it('shows what is open where it says something nobody knows', () => {
    expect(queryOf({ visa: 'allt' }).shown).toBe('open');
  });
  it('narrows to a year of changes, and by nothing where it is no year', () => {
    expect(queryOf({ visa: 'andrade', ar: '2026' })).toEqual({ shown: 'changed', mine: false, changedIn: 2026 });
    for (const ar of ['26', '2026-01', '9999', ''])
      expect(queryOf({ visa: 'andrade', ar })).toEqual({ shown: 'changed', mine: false });
  });
  it('narrows to the reader', () => {
    expect(queryOf({ vem: 'jag' }).mine).toBe(true);
  });
});
