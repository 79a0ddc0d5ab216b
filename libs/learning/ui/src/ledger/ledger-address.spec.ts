import { LEDGER_SHOWN } from '@rt/learning/domain';
import { queryOf, wordOf } from './ledger-address';

describe('the address of the ledger', () => {
  it.each(LEDGER_SHOWN)('comes back as it was for %s', (shown) => {
    expect(queryOf({ visa: wordOf(shown) })).toEqual({ shown, mine: false });
  });
  it('shows what is open where it says something nobody knows', () => {
    expect(queryOf({ visa: 'allt' }).shown).toBe('open');
  });
  it('narrows to the reader', () => {
    expect(queryOf({ vem: 'jag' }).mine).toBe(true);
  });
});
