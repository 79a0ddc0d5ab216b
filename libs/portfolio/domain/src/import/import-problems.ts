import type { CellProblem } from '@rt/shared/domain';

const problem = (code: string, sv: string, en: string): CellProblem => ({
  code: `intervention-import.${code}`,
  message: { sv, en },
});

/** What can be wrong with a row of interventions, besides cells that cannot be read. */
export const rowProblem = {
  nameMissing: problem('name-missing', 'Raden saknar namn på insatsen.', 'The row has no name of the intervention.'),
  nameShort: problem(
    'name-short',
    'Namnet är för kort. Skriv minst 3 tecken.',
    'The name is too short. Write at least 3 characters.',
  ),
  kindUnknown: (text: string) =>
    problem(
      'kind-unknown',
      `Slaget ”${text}” finns inte. Skriv projekt, process, företagsstöd, kommersiell service eller egen verksamhet.`,
      `There is no type “${text}”. Write project, process, business support, commercial services or own activities.`,
    ),
  directnessUnknown: problem('directness-unknown', 'Skriv direkt eller indirekt.', 'Write direct or indirect.'),
  mechanismShort: problem(
    'mechanism-short',
    'Meningen om hur insatsen leder till målet är för kort. Skriv minst 15 tecken, eller lämna cellen tom.',
    'The sentence on how it leads to the goal is too short. Write at least 15 characters, or leave the cell empty.',
  ),
  dayOutside: problem(
    'day-outside',
    'Datumet ska ligga mellan 1990 och 2100.',
    'The date must be between 1990 and 2100.',
  ),
  amountTooLarge: problem(
    'amount-too-large',
    'Beloppet är orimligt stort. Är det skrivet i kronor?',
    'The amount is unreasonably large. Is it in kronor?',
  ),
  yearOutside: problem(
    'year-outside',
    'Året ska ligga mellan 1990 och 2100.',
    'The year must be between 1990 and 2100.',
  ),
  yearTwice: (year: number) =>
    problem(
      'year-twice',
      `Beloppen för ${year} står både i kolumnen för året och på raden. Skriv dem på ett ställe.`,
      `The amounts for ${year} are both in the column of the year and on the row. Write them in one place.`,
    ),
  yearsDiffer: (total: string, sum: string) =>
    problem(
      'years-differ',
      `Summan ${total} kr stämmer inte med åren, som blir ${sum} kr. Ändra summan eller något av åren.`,
      `The sum ${total} kr differs from the years, which make ${sum} kr. Change the sum or one of the years.`,
    ),
  paidWithoutGrant: problem(
    'paid-without-grant',
    'Pengar är utbetalda men inte beviljade. Skriv vad som är beviljat, eller töm cellen.',
    'Money is paid but not granted. Write what is granted, or empty the cell.',
  ),
  paidNeedsYears: problem(
    'paid-needs-years',
    'Beloppet är uppdelat på år. Skriv vad som är utbetalt för varje år, till exempel i kolumnen Utbetalt ERUF 2026.',
    'The amount is divided by year. Write what is paid for each year, for instance in the column Paid ERDF 2026.',
  ),
  tooManyGoals: (max: number) =>
    problem(
      'too-many-goals',
      `En insats kan kopplas till högst ${max} mål. Ta bort några.`,
      `An intervention can be linked to at most ${max} goals. Remove some.`,
    ),
  goalUnknown: (text: string) =>
    problem(
      'goal-unknown',
      `Målet ”${text}” finns inte i någon gällande strategi. Skriv målets kod eller hela formulering.`,
      `The goal “${text}” is in no current strategy. Write the goal’s code or whole wording.`,
    ),
  goalAmbiguous: (text: string) =>
    problem(
      'goal-ambiguous',
      `Flera mål heter ”${text}”. Skriv hela formuleringen i stället.`,
      `Several goals are called “${text}”. Write the whole wording instead.`,
    ),
  goalTwice: (text: string) =>
    problem('goal-twice', `Målet ”${text}” står två gånger på raden.`, `The goal “${text}” is twice on the row.`),
  shareWithoutGoal: problem(
    'share-without-goal',
    'Andelen saknar mål. Skriv målet, eller töm cellen.',
    'The share has no goal. Write the goal, or empty the cell.',
  ),
  shareBeyond: (sv: string, en: string) => problem('shares-exceed', sv, en),
  notAShare: (sv: string, en: string) => problem('not-a-share', sv, en),
  nothingLeft: problem(
    'nothing-left',
    'De angivna andelarna blir 100 %. Det finns inget kvar till målen utan andel.',
    'The shares given make 100 %. Nothing is left for the goals without a share.',
  ),
  endsBeforeStart: problem(
    'ends-before-start',
    'Slutdatum ligger före startdatum. Ändra något av dem.',
    'The end is before the start. Change one of them.',
  ),
  repeated: (row: number) =>
    problem(
      'repeated',
      `Samma insats står redan på rad ${row}. Ta bort den ena.`,
      `The same intervention is already on row ${row}. Remove one.`,
    ),
  notOwn: problem(
    'not-own',
    'Diarienumret används av en insats som du inte leder. Be strategiägaren importera den.',
    'The reference is used by an intervention that you do not lead. Ask the strategy owner to import it.',
  ),
  several: problem(
    'several',
    'Flera insatser har det namnet. Skriv diarienumret så att rätt insats ändras.',
    'Several interventions have that name. Write the reference so that the right one is changed.',
  ),
};
