import type { Question } from './checklist';

const SOURCE = 'Davies 2013, DFID Working Paper 40 (context)';
const ask = (
  key: string,
  text: Question['text'],
  help: Question['help'],
  ...facts: Question['facts'][number][]
): Question => ({ key: `davies.${key}`, group: 'context', text, help, source: SOURCE, facts });

/** What Davies asks of those around an evaluation, in our own words. */
export const DAVIES_CONTEXT: readonly Question[] = [
  ask(
    'wanted',
    {
      sv: 'Vem vill ha en utvärdering, och vill de veta samma saker?',
      en: 'Who wants an evaluation, and do they want to know the same things?',
    },
    {
      sv: 'Nämn personer eller nämnder. Ingen: betyget är 1.',
      en: 'Name people or committees. Nobody: the score is 1.',
    },
    'evaluation_plan',
  ),
  ask(
    'decision',
    { sv: 'Vilket beslut ska svaret användas till?', en: 'Which decision is the answer for?' },
    {
      sv: 'Förlängning, ny utlysning, ny strategi. Går beslutet att påverka?',
      en: 'Extension, new call, new strategy. Can the decision be influenced?',
    },
    'strategy_end',
  ),
  ask(
    'timing',
    { sv: 'Kommer svaret i tid för beslutet?', en: 'Will the answer come in time for the decision?' },
    {
      sv: 'Räkna bakåt från beslutet. Har effekten hunnit uppstå?',
      en: 'Count backwards from the decision. Has the effect had time to arise?',
    },
    'period',
    'strategy_end',
  ),
  ask(
    'budget',
    {
      sv: 'Finns det pengar till en utvärdering av rätt storlek?',
      en: 'Is there money for an evaluation of the right size?',
    },
    {
      sv: 'ERUF-projekt på 12 miljoner kronor eller mer ska utvärderas.',
      en: 'ERDF projects of 12 million kronor or more must be evaluated.',
    },
    'money',
    'evaluation_plan',
  ),
  ask(
    'access',
    {
      sv: 'Kan en utvärderare nå människor, platser och uppgifter?',
      en: 'Can an evaluator reach people, places and data?',
    },
    { sv: 'Samtycke, sekretess, avstånd, säsong.', en: 'Consent, secrecy, distance, season.' },
    'participants',
  ),
  ask(
    'independence',
    {
      sv: 'Kan någon utvärdera utan att vara beroende av resultatet?',
      en: 'Can somebody evaluate without depending on the result?',
    },
    {
      sv: 'Vem beställer, vem betalar, vem får läsa utkastet?',
      en: 'Who orders it, who pays, who reads the draft?',
    },
  ),
  ask(
    'risk',
    {
      sv: 'Är riskerna för deltagare, parter och utvärderare hanterbara?',
      en: 'Are the risks to participants, partners and evaluators manageable?',
    },
    {
      sv: 'Etik, integritet, och vad som händer om svaret är dåligt.',
      en: 'Ethics, privacy, and what happens if the answer is bad.',
    },
  ),
];
