import { type ReportFacts, type ReportStudy } from './report-facts';

/** A part's draft: sentences made of what the system knows, and nothing it does not know. Empty where it knows nothing. */
export function draftOf(part: string, facts: ReportFacts): string {
  return (DRAFTS[part]?.(facts) ?? []).join('\n\n');
}

const DRAFTS: Record<string, (facts: ReportFacts) => string[]> = {
  'ak6.conduct': ({ ongoing, planned, changes }) => [
    ...listed(ongoing, 'En studie pågick vid årets slut', 'studier pågick vid årets slut'),
    ...(changes
      ? [
          `Under året ledde slutsatser ur studier till ${counted(changes, 'ändring', 'ändringar')} i strategi, effektkedjor eller styrande dokument.`,
        ]
      : []),
    ...listed(planned, 'Under nästa år ska en studie bli klar', 'studier ska bli klara under nästa år'),
  ],
  'ak6.studies': ({ completed }) =>
    listed(completed, 'En studie blev klar under året', 'studier blev klara under året'),
  'ak6.funded': ({ completed }) => {
    const by = (financed: ReportStudy['financed11']) => completed.filter(({ financed11 }) => financed11 === financed);
    const unsaid = by(null).length;
    return [
      ...listed(
        by('wholly'),
        'En studie är helt finansierad med 1:1-medel',
        'studier är helt finansierade med 1:1-medel',
      ),
      ...listed(
        by('partly'),
        'En studie är delvis finansierad med 1:1-medel',
        'studier är delvis finansierade med 1:1-medel',
      ),
      ...(by('no').length
        ? [`${capital(counted(by('no').length, 'studie', 'studier'))} har inte finansierats med 1:1-medel.`]
        : []),
      ...(unsaid ? [`[Finansieringen av ${counted(unsaid, 'studie', 'studier')} är inte angiven.]`] : []),
    ];
  },
  'ak6.use': ({ uses }) => uses.map(({ studyTitle, text }) => `${studyTitle}: ${ended(text)}`),
};

const NUMBERS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** Up to twelve in letters, as running text has it. */
const counted = (count: number, one: string, several: string) =>
  `${NUMBERS[count] ?? count} ${count === 1 ? one : several}`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** ”Två studier blev klara under året: A; B.” */
function listed(studies: readonly ReportStudy[], one: string, several: string): string[] {
  if (!studies.length) return [];
  const lead = studies.length === 1 ? one : `${capital(NUMBERS[studies.length] ?? String(studies.length))} ${several}`;
  return [`${lead}: ${ended(studies.map(({ title }) => title).join('; '))}`];
}
