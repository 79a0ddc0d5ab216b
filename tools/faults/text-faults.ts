import { cell, type FaultKind, only, OURS } from './fault-kind';

/** What can be wrong with numbers, names and texts. */
export const TEXT_FAULTS: readonly FaultKind[] = [
  cell('namn saknas', 'name', `${OURS}name-missing`, null),
  cell('namnet är mellanslag', 'name', `${OURS}name-missing`, '  \u00a0 '),
  cell('namnet är ett osynligt tecken', 'name', `${OURS}name-missing`, '\u200b'),
  cell('för kort namn', 'name', `${OURS}name-short`, 'ab'),
  cell('för långt namn', 'name', 'import.text-too-long', 'Långt '.repeat(40)),
  only('csv', cell('oläsliga tecken i namnet', 'name', 'import.characters', 'Utveckling i l\ufffdnet')),
  cell('styrtecken i namnet', 'name', 'import.characters', 'Utveckling\u0085 i länet'),
  cell('namnet är ett formelfel', 'name', 'import.formula-error', '#NAMN?'),
  {
    name: 'samma diarienummer två gånger',
    spoil: (cells, earlier) => (cells.reference = earlier.reference ?? null),
    issues: [['reference', `${OURS}repeated`]],
  },
  {
    name: 'samma diarienummer med andra mellanslag och versaler',
    spoil: (cells, earlier) => (cells.reference = ` ${String(earlier.reference).toLowerCase().replace(' ', '  ')} `),
    issues: [['reference', `${OURS}repeated`]],
  },
  cell('för långt diarienummer', 'reference', 'import.text-too-long', 'RUN '.repeat(20)),
  only('xlsx', cell('diarienumret blev ett datum', 'reference', 'import.code-became-date', { date: '2026-03-02' })),
  cell('diarienumret kortat av Excel', 'reference', 'import.code-shortened', '2,02E+09'),
  cell('diarienumret är ett formelfel', 'reference', 'import.formula-error', { error: '#N/A' }),
  cell('okänt slag', 'kind', `${OURS}kind-unknown`, 'lån'),
  cell('slaget är ett formelfel', 'kind', 'import.formula-error', '#SAKNAS!'),
  cell('för lång organisation', 'organisation', 'import.text-too-long', 'Kommunalförbundet '.repeat(20)),
  cell('organisationen är ett formelfel', 'organisation', 'import.formula-error', { error: '#REF!' }),
  cell('för lång beskrivning', 'description', 'import.text-too-long', 'Mycket text. '.repeat(350)),
  cell('för kort mening om hur', 'mechanism', `${OURS}mechanism-short`, 'bidrar'),
  cell('för lång mening om hur', 'mechanism', 'import.text-too-long', 'Det leder dit. '.repeat(60)),
  cell('varken direkt eller indirekt', 'directness', `${OURS}directness-unknown`, 'delvis'),
];
