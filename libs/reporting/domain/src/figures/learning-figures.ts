import type { Financed } from '@rt/learning/domain';
import type { LearningFacts } from '../report/learning-facts';
import { appropriationWords } from './appropriation-words';
import { both, column, figure, source } from './make-figure';
import type { FigureSource, ReportFigure, ReportTable } from './report-figure';
import { FINANCED_WORDS, STUDY_KIND_WORDS, USE_WORDS } from './study-words';

const register = (query: string): FigureSource =>
  source(`/larande${query}`, 'Registret över studier', 'The register of studies');
const completeIn = (year: number, more = '') => register(`?visa=complete&ar=${year}${more}`);
const usedIn = (year: number) => register(`?anvand=${year}`);
const planOf = (year: number) =>
  source(`/larande/plan?ar=${year}`, `Lärandeplanen för ${year}`, `The learning plan of ${year}`);
const changesIn = (year: number) =>
  source(
    `/larande/slutsatser?visa=andrade&ar=${year}`,
    'Slutsatser som ledde till ändringar',
    'Findings that led to changes',
  );

/** What the register of studies has to tell of a year. */
export function learningFigures(
  { completed, ongoing, planned, uses, changes, plan }: LearningFacts,
  year: number,
): ReportFigure[] {
  const paid = (financed: Financed | null) => completed.filter(({ financed11 }) => financed11 === financed).length;
  const { number, money } = appropriationWords(year);
  return [
    figure(
      'studies.completed',
      both('Studier som blev klara', 'Studies completed'),
      completed.length,
      completeIn(year),
    ),
    figure(
      'studies.ongoing',
      both('Studier som pågick', 'Studies under way'),
      ongoing.length,
      register(`?visa=ongoing&borjad=${year}`),
    ),
    figure(
      'studies.planned',
      both('Studier som ska bli klara nästa år', 'Studies due next year'),
      planned.length,
      register(`?visa=open&ar=${year + 1}`),
    ),
    figure(
      'studies.funded-wholly',
      both(`Helt finansierade med ${money.sv}`, `Wholly funded by ${number}`),
      paid('wholly'),
      completeIn(year, '&finansiering=wholly'),
    ),
    figure(
      'studies.funded-partly',
      both(`Delvis finansierade med ${money.sv}`, `Partly funded by ${number}`),
      paid('partly'),
      completeIn(year, '&finansiering=partly'),
    ),
    figure(
      'studies.funded-not',
      both(`Inte finansierade med ${money.sv}`, `Not funded by ${number}`),
      paid('no'),
      completeIn(year, '&finansiering=no'),
    ),
    figure(
      'studies.funded-unsaid',
      both(`Studier utan uppgift om ${money.sv}`, 'Studies with funding unsaid'),
      paid(null),
      completeIn(year, '&finansiering=~none'),
    ),
    figure('studies.uses', both('Gånger studier användes', 'Times studies were used'), uses.length, usedIn(year)),
    figure(
      'learning.changes',
      both('Ändringar som vilar på slutsatser', 'Changes that rest on findings'),
      changes,
      changesIn(year),
    ),
    figure(
      'studies.joint',
      both('Länsgemensamma insatser bland dem', 'Joint efforts of the county among them'),
      completed.filter(({ kind }) => kind === 'joint_effort').length,
      completeIn(year, '&slag=joint_effort'),
    ),
    figure(
      'plan.questions',
      both('Frågor i årets lärandeplan', 'Questions in the learning plan of the year'),
      plan?.questions ?? null,
      planOf(year),
    ),
    figure(
      'plan.studies',
      both('Studier i årets lärandeplan', 'Studies in the learning plan of the year'),
      plan?.studies ?? null,
      planOf(year),
    ),
  ];
}

export function learningTables({ completed, uses }: LearningFacts, year: number): ReportTable[] {
  const { itself, money } = appropriationWords(year);
  return [
    {
      key: 'studies.completed',
      caption: both(
        'Analyser, uppföljningar och utvärderingar som blev klara',
        'Analyses, follow-ups and evaluations completed',
      ),
      columns: [
        column('Titel', 'Title'),
        column('Slag', 'Kind'),
        column('Klar', 'Completed', 'date'),
        column(money.sv, itself.en),
      ],
      rows: completed.map(({ title, kind, completedOn, financed11 }) => [
        title,
        STUDY_KIND_WORDS[kind].sv,
        completedOn,
        financed11 && FINANCED_WORDS[financed11].sv,
      ]),
      source: completeIn(year),
    },
    {
      key: 'studies.uses',
      caption: both('Hur studierna användes', 'How the studies were used'),
      columns: [
        column('Studie', 'Study'),
        column('Användning', 'Use'),
        column('Beskrivning', 'Description'),
        column('När', 'When', 'date'),
      ],
      rows: uses.map(({ studyTitle, use, text, usedOn }) => [studyTitle, USE_WORDS[use].sv, text, usedOn]),
      source: usedIn(year),
    },
  ];
}
