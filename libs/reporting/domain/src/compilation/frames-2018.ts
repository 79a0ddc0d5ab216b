import type { Bilingual } from '@rt/shared/domain';
import { SOURCE_2018 } from '../source-2018';
import type { Code, CodingFrame, CodingVersion } from './coding-frame';

const code = (key: string, sv: string, en: string, definition: Bilingual | null = null): Code => ({
  key,
  name: { sv, en },
  definition,
});

const APPROACH: CodingFrame = {
  theme: 'approach',
  heading: { sv: 'Hur bedrivs arbetet?', en: 'How is the work conducted?' },
  codeColumn: { sv: 'Ansats', en: 'Approach' },
  question: 'ak6.conduct',
  single: true,
  codes: [
    code('strategic_framework', 'Strategiskt ramverk', 'Strategic framework', {
      sv: 'Arbetet beskrivs bedrivs med utgångspunkt i lärandeplan/analys- och uppföljningsplan',
      en: 'The work is described as resting on a learning plan or a plan for analysis and follow-up',
    }),
    code('overall_ambition', 'Övergripande ambition', 'Overall ambition', {
      sv: 'En uttryckt ambition att säkerställa organisatoriskt lärande eller hänvisning till flera strategier för lärande',
      en: 'An expressed ambition to secure organisational learning, or reference to several strategies for learning',
    }),
    code('general_approach', 'Generell ansats', 'General approach', {
      sv: 'Arbetet beskrivs ske kontinuerligt',
      en: 'The work is described as continuous',
    }),
  ],
};

const DEVELOPMENT: CodingFrame = {
  theme: 'development',
  heading: { sv: 'Utveckling framöver', en: 'Development ahead' },
  codeColumn: { sv: 'Kategori', en: 'Category' },
  question: 'ak6.conduct',
  single: false,
  codes: [
    code(
      'framework',
      'Utveckling/uppdatering av strategiskt ramverk eller helhetsgrepp',
      'Developing or updating a strategic framework or a whole',
    ),
    code('general', 'Generella termer', 'In general terms'),
    code('specific', 'Specifika insatser', 'Specific efforts'),
    code(
      'national_system',
      'Utveckling av nationellt uppföljningssystem',
      'Development of the national follow-up system',
    ),
    code('cooperation', 'Samverkan med andra regioner', 'Cooperation with other regions'),
  ],
};

const EFFORTS: CodingFrame = {
  theme: 'efforts',
  heading: { sv: 'Genomförda insatser', en: 'What has been carried out' },
  codeColumn: { sv: 'Typ av insats', en: 'Type of effort' },
  question: 'ak6.studies',
  single: false,
  codes: [
    code('analysis', 'Analyser/utredningar', 'Analyses and inquiries'),
    code(
      'strategy_follow_up',
      'Uppföljning av RUS (indikatorer regional nivå)',
      'Follow-up of the strategy (indicators at regional level)',
    ),
    code(
      'link_follow_up',
      'Uppföljning/utvärdering av koppling RUS och insatser i tillväxtarbetet',
      'Follow-up or evaluation of the link between strategy and interventions',
    ),
    code(
      'portfolio_evaluation',
      'Uppföljning/utvärdering av insatsportfölj (tematik, stödtyp, målgrupp etc.)',
      'Follow-up or evaluation of a portfolio (theme, form of support, target group and so on)',
    ),
    code('joint_effort', 'Länsgemensamma insatser', 'Joint efforts within the county'),
    code('conference', 'Konferenser/spridningsseminarier', 'Conferences and seminars of spreading'),
  ],
};

const USE: CodingFrame = {
  theme: 'use',
  heading: { sv: 'Hur tas kunskap och erfarenheter tillvara?', en: 'How are knowledge and experience put to use?' },
  codeColumn: { sv: 'Kategori', en: 'Category' },
  question: 'ak6.use',
  single: false,
  codes: [
    code(
      'strategies',
      'Underlag till nya/reviderade strategier (sektoriella, RUS, ERUF-programmering)',
      'Basis for new or revised strategies (sector, regional, ERDF programming)',
    ),
    code(
      'learning_plans',
      'Underlag till uppdaterade lärandeplaner/ramverk för analys, uppföljning och utvärdering',
      'Basis for updated learning plans or frameworks for analysis, follow-up and evaluation',
    ),
    code('new_interventions', 'Nya insatser, projekt eller ansökningar', 'New interventions, projects or applications'),
    code(
      'guidelines',
      'Utvecklade riktlinjer, policys, handläggarstöd',
      'Developed guidelines, policies and support for case officers',
    ),
    code('general', 'Generell beskrivning', 'General description'),
    code('conference', 'Konferenser/spridningsseminarier', 'Conferences and seminars of spreading'),
  ],
};

/** The codes of Tillväxtverket's compilation of the reports for 2018. */
export const FRAMES_2018: CodingVersion = {
  from: 2018,
  source: SOURCE_2018,
  frames: [APPROACH, DEVELOPMENT, EFFORTS, USE],
};
