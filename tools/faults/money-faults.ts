import { cell, type FaultKind, only, OURS } from './fault-kind';

const NEGATIVE = 'import.amount-negative';

/** What can be wrong with amounts. */
export const MONEY_FAULTS: readonly FaultKind[] = [
  cell('minus före beloppet', 'appropriation_1_1', NEGATIVE, '-50 000'),
  cell('typografiskt minus', 'appropriation_1_1', NEGATIVE, '\u221250 000 kr'),
  cell('tankstreck som minus', 'appropriation_1_1', NEGATIVE, '–50 000'),
  cell('belopp inom parentes', 'appropriation_1_1', NEGATIVE, '(50 000)'),
  cell('minus efter beloppet', 'appropriation_1_1', NEGATIVE, '50 000-'),
  cell('tal under noll', 'own', NEGATIVE, -50_000),
  cell('eurotecken', 'own', 'import.foreign-currency', '€ 50 000'),
  cell('euro med bokstäver', 'own', 'import.foreign-currency', '50 000 EUR'),
  cell('dollar', 'own', 'import.foreign-currency', '$50,000.00'),
  cell('punkt som kan vara tusental eller decimal', 'own', 'import.ambiguous-number', '50.000'),
  cell('komma som kan vara tusental eller decimal', 'own', 'import.ambiguous-number', '50,000'),
  cell('ungefärligt belopp', 'appropriation_1_1', 'import.not-a-number', 'ca 50 000'),
  cell('bokstaven O i beloppet', 'appropriation_1_1', 'import.not-a-number', '5O 000'),
  cell('punkt och komma om varandra', 'appropriation_1_1', 'import.not-a-number', '1.250,000.50'),
  cell('två belopp i en cell', 'appropriation_1_1', 'import.not-a-number', '50 000 + 20 000'),
  cell('sant i stället för belopp', 'appropriation_1_1', 'import.not-a-number', true),
  cell('andel i stället för belopp', 'appropriation_1_1', 'import.amount-percent', { percent: 25 }),
  cell('belopp kortat av Excel', 'appropriation_1_1', 'import.number-shortened', '1,5E+06'),
  only('xlsx', cell('beloppet blev ett datum', 'own', 'import.number-became-date', { date: '2026-05-01' })),
  cell('beloppet är ett formelfel', 'erdf', 'import.formula-error', '#DIVISION/0!'),
  cell('orimligt stort belopp', 'erdf', `${OURS}amount-too-large`, 200_000_000_000),
  cell('belopp med tretton siffror', 'erdf', 'import.amount-out-of-range', '1 000 000 000 000'),
  cell('utbetalt under noll', 'paid_erdf', NEGATIVE, '-1'),
  cell('utbetalt i ord', 'paid_erdf', 'import.not-a-number', 'allt'),
  cell('utbetalt utan beviljat', 'paid_erdf', `${OURS}paid-without-grant`, 5000, { erdf: null }),
  cell('belopp för ett år under noll', 'esf_plus_2024', NEGATIVE, '-5'),
  cell('utbetalt för ett år i euro', 'paid_esf_plus_2024', 'import.foreign-currency', '500 €'),
  cell('utbetalt för ett år utan beviljat', 'paid_esf_plus_2024', `${OURS}paid-without-grant`, 5000, {
    esf_plus: null,
    esf_plus_2024: null,
    esf_plus_2025: null,
  }),
  cell('summan skiljer sig från åren', 'esf_plus', `${OURS}years-differ`, 100_000, {
    esf_plus_2024: 60_000,
    esf_plus_2025: 50_000,
  }),
];
