import type { Financed, KnowledgeUse, StudyKind } from '@rt/learning/domain';
import type { Bilingual } from '@rt/shared/domain';
import { both } from './make-figure';

export const STUDY_KIND_WORDS: Readonly<Record<StudyKind, Bilingual>> = {
  analysis: both('Analys eller utredning', 'Analysis or investigation'),
  strategy_follow_up: both('Uppföljning av strategin och regionala indikatorer', 'Follow-up of the strategy'),
  link_follow_up: both('Uppföljning av kopplingen mellan strategi och insatser', 'Follow-up of links to interventions'),
  portfolio_evaluation: both('Uppföljning eller utvärdering av insatser', 'Follow-up or evaluation of interventions'),
  joint_effort: both('Länsgemensam insats', 'Joint effort of the county'),
  conference: both('Konferens eller seminarium', 'Conference or seminar'),
};

export const FINANCED_WORDS: Readonly<Record<Financed, Bilingual>> = {
  wholly: both('Helt', 'Wholly'),
  partly: both('Delvis', 'Partly'),
  no: both('Nej', 'No'),
};

export const USE_WORDS: Readonly<Record<KnowledgeUse, Bilingual>> = {
  strategy: both('Nya eller ändrade strategier', 'New or revised strategies'),
  learning_plan: both('Ändrade lärandeplaner och ramverk', 'Updated learning plans and frameworks'),
  intervention: both('Nya insatser, projekt eller ansökningar', 'New interventions, projects or applications'),
  guideline: both('Riktlinjer, policyer och handläggarstöd', 'Guidelines, policies and case-handling support'),
  general: both('Allmänt underlag', 'General input'),
  conference: both('Konferenser och seminarier', 'Conferences and seminars'),
};
