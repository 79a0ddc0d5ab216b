import type { Question, QuestionGroup } from './checklist';

const SOURCE = 'Röda tråden: utvärderbarhet hos portföljer';
const ask = (
  key: string,
  group: QuestionGroup,
  text: Question['text'],
  help: Question['help'],
  ...facts: Question['facts'][number][]
): Question => ({ key: `portfolio.${key}`, group, text, help, source: SOURCE, facts });

/** Questions only the whole can be asked. A portfolio's evaluability is not the mean of its projects'. */
export const PORTFOLIO_QUESTIONS: readonly Question[] = [
  ask(
    'common-outcome',
    'common_outcome',
    {
      sv: 'Har insatserna ett gemensamt utfall som mäts likadant?',
      en: 'Do the interventions share an outcome that is measured alike?',
    },
    {
      sv: 'Samma indikator med samma definition i flera insatser. Olika mått går inte att lägga ihop.',
      en: 'The same indicator with the same definition in several interventions. Different measures cannot be added.',
    },
    'common_definitions',
    'chain_share',
  ),
  ask(
    'variation',
    'composition',
    {
      sv: 'Är insatserna tillräckligt många och tillräckligt olika för att något ska gå att lära av skillnaderna?',
      en: 'Are the interventions many enough and different enough to learn from the differences?',
    },
    {
      sv: 'Under tio är det fallstudier. Är alla lika finns inget att jämföra.',
      en: 'Below ten these are case studies. If all are alike there is nothing to compare.',
    },
    'interventions',
  ),
  ask(
    'comparison',
    'composition',
    { sv: 'Finns jämförelse eller stegvis start?', en: 'Is there a comparison or a staged start?' },
    {
      sv: 'Insatser som börjar olika år eller i olika kommuner ger en jämförelse utan extra kostnad.',
      en: 'Interventions that start in different years or municipalities give a comparison at no extra cost.',
    },
    'staged_start',
    'municipalities',
  ),
  ask(
    'overlap',
    'composition',
    { sv: 'Är det känt hur målgrupperna överlappar?', en: 'Is it known how the target groups overlap?' },
    {
      sv: 'Samma person i tre insatser är inte tre effekter.',
      en: 'One person in three interventions is not three effects.',
    },
    'group_overlap',
  ),
  ask(
    'keys',
    'registers',
    {
      sv: 'Finns nycklar som gör att uppgifter från olika insatser kan läggas ihop?',
      en: 'Are there keys by which data from different interventions can be put together?',
    },
    {
      sv: 'Diarienummer, organisationsnummer, kommunkod; samma i alla.',
      en: 'Case number, organisation number, municipality code; the same in all.',
    },
    'references',
  ),
  ask(
    'budget',
    'resources',
    { sv: 'Finns en budget för att utvärdera helheten?', en: 'Is there a budget for evaluating the whole?' },
    {
      sv: 'Projektens egna utvärderingar räcker inte till portföljens frågor.',
      en: 'The projects’ own evaluations do not answer the portfolio’s questions.',
    },
    'money',
    'large_without_plan',
  ),
  ask(
    'timing',
    'use',
    {
      sv: 'Kommer svaret före nästa beslut om strategin?',
      en: 'Does the answer come before the next decision on the strategy?',
    },
    {
      sv: 'Räkna bakåt: beslut, remiss, skrivande, analys, datainsamling.',
      en: 'Count backwards: decision, consultation, writing, analysis, data.',
    },
    'strategy_end',
    'decision_timing',
    'followable_money',
  ),
  ask(
    'user',
    'use',
    { sv: 'Finns en namngiven användare av svaret?', en: 'Is there a named user of the answer?' },
    {
      sv: 'En person eller nämnd som har sagt vad svaret ska ändra.',
      en: 'A person or committee that has said what the answer is to change.',
    },
    'evaluation_plan',
  ),
];
