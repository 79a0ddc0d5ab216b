import type { Bilingual } from '@rt/shared/domain';
import { both } from '../say';
import type { Component } from './profile';
import type { ProfileCounts } from './profile-facts';

/** A statement of the profile: which counts it rests on, what it says, and what would help. */
export interface StatementRule {
  component: Component;
  part: keyof ProfileCounts;
  /** What `part` is a share of; null where one is enough. */
  whole: keyof ProfileCounts | null;
  /** Whether there should be none. */
  none?: boolean;
  say: (part: number, whole: number) => Bilingual;
  mend: Bilingual;
}

const share = (sv: string, en: string) => (part: number, whole: number) =>
  both(`${part} av ${whole} ${sv}`, `${part} of ${whole} ${en}`);
const number = (sv: string, en: string) => (part: number) => both(`${sv}: ${part}`, `${en}: ${part}`);

/** The handful of statements of each component. */
export const STATEMENTS: readonly StatementRule[] = [
  {
    ...{ component: 'single', part: 'withChain', whole: 'interventions' },
    say: share('insatser står i en effektkedja.', 'interventions stand in an effect chain.'),
    mend: both('Koppla insatserna till rutor i effektkedjorna.', 'Tie the interventions to boxes of effect chains.'),
  },
  {
    ...{ component: 'single', part: 'withMeasure', whole: 'interventions' },
    say: share('insatser rapporterar en indikator.', 'interventions report an indicator.'),
    mend: both('Välj vad varje insats ska rapportera.', 'Choose what each intervention is to report.'),
  },
  {
    ...{ component: 'single', part: 'largeWithPlan', whole: 'large' },
    say: share(
      'projekt på minst 12 miljoner kronor har en plan för utvärdering.',
      'projects of 12 MSEK or more have an evaluation plan.',
    ),
    mend: both(
      'Skriv en utvärderingsplan för de stora projekten: de måste utvärderas.',
      'Write an evaluation plan for the large projects: they must be evaluated.',
    ),
  },
  {
    ...{ component: 'single', part: 'reviewed', whole: null },
    say: number(
      'Insatser med avslutad utvärderbarhetsbedömning',
      'Interventions with an agreed review of evaluability',
    ),
    mend: both(
      'Bedöm utvärderbarheten hos en insats innan den utvärderas.',
      'Review the evaluability of an intervention before it is evaluated.',
    ),
  },
  {
    ...{ component: 'portfolio', part: 'withGoal', whole: 'interventions' },
    say: share('insatser är kopplade till ett mål.', 'interventions are linked to a goal.'),
    mend: both(
      'Koppla insatserna till de mål de bidrar till.',
      'Link the interventions to the goals they contribute to.',
    ),
  },
  {
    ...{ component: 'portfolio', part: 'sharedMeasures', whole: 'measures' },
    say: share(
      'rapporterade indikatorer används av fler än en insats.',
      'reported indicators are used by more than one intervention.',
    ),
    mend: both(
      'Låt insatser mot samma mål rapportera samma indikator, så att de går att lägga ihop.',
      'Let interventions towards the same goal report the same indicator, so that they can be added up.',
    ),
  },
  {
    ...{ component: 'portfolio', part: 'portfolioReviews', whole: null },
    say: number(
      'Avslutade bedömningar av portföljer, handlingsplaner och strategier',
      'Agreed reviews of portfolios, action plans and strategies',
    ),
    mend: both('Bedöm en portfölj som helhet.', 'Review a portfolio as a whole.'),
  },
  {
    ...{ component: 'portfolio', part: 'portfolioStudies', whole: null },
    say: number('Klara utvärderingar av portföljer', 'Complete evaluations of portfolios'),
    mend: both('Planera en utvärdering av en insatsportfölj.', 'Plan an evaluation of a portfolio.'),
  },
  {
    ...{ component: 'process', part: 'plans', whole: null },
    say: number('Beslutade lärandeplaner', 'Decided learning plans'),
    mend: both('Skriv och besluta årets lärandeplan.', 'Write and decide this year’s learning plan.'),
  },
  {
    ...{ component: 'process', part: 'questionsStudied', whole: 'questions' },
    say: share(
      'frågor i årets plan har en studie som ska svara.',
      'questions of this year’s plan have a study to answer them.',
    ),
    mend: both(
      'Planera studier för frågorna som ingen ska svara på.',
      'Plan studies for the questions nobody is to answer.',
    ),
  },
  {
    ...{ component: 'process', part: 'withPersonAndDay', whole: 'underway' },
    say: share('studier på väg har både ansvarig och slutdag.', 'studies on their way have both a person and a day.'),
    mend: both('Ge varje studie en ansvarig och en slutdag.', 'Give each study a responsible person and a day.'),
  },
  {
    ...{ component: 'process', part: 'overdue', whole: 'underway', none: true },
    say: share('studier på väg är försenade.', 'studies on their way are overdue.'),
    mend: both(
      'Sätt en ny dag för de försenade studierna, eller avsluta dem.',
      'Set a new day for overdue studies, or end them.',
    ),
  },
  {
    ...{ component: 'report', part: 'readable', whole: 'complete' },
    say: share(
      'klara studier går att läsa, eller har ett skäl till att de inte gör det.',
      'complete studies can be read, or say why not.',
    ),
    mend: both(
      'Lägg in rapporterna, eller skriv varför de inte är publicerade.',
      'Add the reports, or write why they are not published.',
    ),
  },
  {
    ...{ component: 'report', part: 'withMethod', whole: 'complete' },
    say: share('klara studier säger hur de gjordes.', 'complete studies tell how they were made.'),
    mend: both('Skriv in metoden för de klara studierna.', 'Write the method of the complete studies.'),
  },
  {
    ...{ component: 'report', part: 'withFinding', whole: 'complete' },
    say: share('klara studier har sina slutsatser inskrivna.', 'complete studies have their findings written in.'),
    mend: both('Skriv in slutsatserna ur de klara studierna.', 'Write in the findings of the complete studies.'),
  },
  {
    ...{ component: 'spreading', part: 'events', whole: null },
    say: number('Tillfällen där kunskap har spridits', 'Occasions where knowledge was spread'),
    mend: both(
      'Skriv in var studierna har visats och för vilka.',
      'Write in where the studies were shown and to whom.',
    ),
  },
  {
    ...{ component: 'spreading', part: 'answered', whole: 'recommendations' },
    say: share('rekommendationer har fått svar.', 'recommendations have been answered.'),
    mend: both('Svara på de obesvarade rekommendationerna.', 'Answer the unanswered recommendations.'),
  },
  {
    ...{ component: 'spreading', part: 'changed', whole: 'recommendations' },
    say: share('rekommendationer har lett till en namngiven ändring.', 'recommendations have led to a named change.'),
    mend: both(
      'Anteckna vad som ändrades, eller besluta om det som väntar.',
      'Record what was changed, or decide on what waits.',
    ),
  },
];
