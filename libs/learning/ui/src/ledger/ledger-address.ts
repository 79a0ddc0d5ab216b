import { LEDGER_SHOWN, type LedgerQuery, type LedgerShown } from '@rt/learning/domain';

/** The parts of the ledger's address. */
export interface LedgerAddress {
  visa?: string | null;
  vem?: string | null;
  ar?: string | null;
}

const WORDS: Readonly<Record<LedgerShown, string>> = {
  open: 'oppna',
  overdue: 'forsenade',
  unanswered: 'obesvarade',
  changed: 'andrade',
  declined: 'foljs-inte',
  all: 'alla',
};

const YEAR = /^(19|20|21)\d{2}$/;

export const wordOf = (shown: LedgerShown): string | null => (shown === 'open' ? null : WORDS[shown]);

/** What an address asks for; what nobody knows is what is open. */
export const queryOf = ({ visa, vem, ar }: LedgerAddress): LedgerQuery => ({
  shown: LEDGER_SHOWN.find((shown) => WORDS[shown] === visa) ?? 'open',
  mine: vem === 'jag',
  ...(YEAR.test(ar ?? '') ? { changedIn: Number(ar) } : {}),
});
