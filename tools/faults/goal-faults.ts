import type { Cell } from '@rt/shared/domain';
import type { Column } from './columns';
import { cell, type FaultKind, OURS } from './fault-kind';
import type { Cells } from './right-row';

/** A row that names its goals in this way alone. */
const NO_GOALS: Cells = { goals: null, goal1: null, share1: null, goal2: null, share2: null };
const goals = (name: string, code: string, text: Cell) => cell(name, 'goals', OURS + code, text, NO_GOALS);
const columns = (name: string, column: Column, code: string, given: Cells): FaultKind => ({
  name,
  spoil: (cells) => Object.assign(cells, NO_GOALS, given),
  issues: [[column, code]],
});

/** What can be wrong with goals and shares. */
export const GOAL_FAULTS: readonly FaultKind[] = [
  goals('okänt mål', 'goal-unknown', '9.9: 40 %'),
  goals('formulering som två mål har', 'goal-ambiguous', 'Ett mål som står i två strategier'),
  goals('samma mål två gånger i cellen', 'goal-twice', '1.1: 40 %; 1.1: 10 %'),
  goals('andelar över 100 % i cellen', 'shares-exceed', '1.1: 70 %; 2.1: 50 %'),
  goals('inget kvar till mål utan andel', 'nothing-left', '1.1: 100 %; 2.1'),
  goals('andelen noll', 'not-a-share', '1.1: 0 %'),
  columns('okänt mål i en kolumn', 'goal1', `${OURS}goal-unknown`, { goal1: 'Något annat', share1: 10 }),
  columns('samma mål i två kolumner', 'share2', `${OURS}goal-twice`, {
    goal1: '1.1',
    share1: 10,
    goal2: '1.1',
    share2: 20,
  }),
  columns('andelar över 100 % i kolumner', 'share2', `${OURS}shares-exceed`, {
    goal1: '1.1',
    share1: 70,
    goal2: '2.1',
    share2: { percent: 50 },
  }),
  columns('en andel över 100 %', 'share1', `${OURS}not-a-share`, { goal1: '1.1', share1: '120 %' }),
  columns('andel under noll', 'share1', `${OURS}not-a-share`, { goal1: '1.1', share1: -5 }),
  columns('andel i ord', 'share1', 'import.not-a-number', { goal1: '1.1', share1: 'hälften' }),
  columns('andelen är ett formelfel', 'share2', 'import.formula-error', {
    goal1: '1.1',
    goal2: '2.1',
    share2: '#OGILTIGT!',
  }),
  columns('andel utan mål', 'share2', `${OURS}share-without-goal`, { goal1: '1.1', share1: 40, share2: 40 }),
];
