import type { Question, QuestionGroup } from './checklist';

const SOURCE = 'Röda tråden: effektutvärdering på registerdata';
const ask = (
  key: string,
  group: QuestionGroup,
  text: Question['text'],
  help: Question['help'],
  ...facts: Question['facts'][number][]
): Question => ({ key: `register.${key}`, group, text, help, source: SOURCE, facts });

/** Whether the effect of an intervention can be estimated from register data. */
export const REGISTER_QUESTIONS: readonly Question[] = [
  ask(
    'new',
    'content',
    {
      sv: 'Är insatsen ny, så att det finns en tid före?',
      en: 'Is the intervention new, so that there is a time before?',
    },
    {
      sv: 'Har samma sak gjorts länge finns ingen "före"-period att jämföra med.',
      en: 'If the same has long been done there is no period before to compare with.',
    },
    'period',
  ),
  ask(
    'single',
    'content',
    {
      sv: 'Är det en enda insats, eller flera som måste skiljas åt?',
      en: 'Is it a single intervention, or several that must be told apart?',
    },
    { sv: 'Flera delar: går det att se i data vem som fick vad?', en: 'Several parts: can data show who got what?' },
    'links',
  ),
  ask(
    'same-content',
    'content',
    { sv: 'Är innehållet detsamma överallt?', en: 'Is the content the same everywhere?' },
    {
      sv: 'Olika innehåll på olika orter är olika insatser i en analys.',
      en: 'Different content in different places is different interventions in an analysis.',
    },
    'municipalities',
  ),
  ask(
    'only-participants',
    'participants',
    { sv: 'Nås bara deltagarna av insatsen?', en: 'Does the intervention reach participants only?' },
    {
      sv: 'En kampanj når alla: då finns ingen att jämföra med.',
      en: 'A campaign reaches everybody: then there is nobody to compare with.',
    },
    'target_group',
  ),
  ask(
    'definable',
    'participants',
    {
      sv: 'Går målgruppen att avgränsa, och registreras deltagarna?',
      en: 'Can the target group be defined, and are participants registered?',
    },
    {
      sv: 'Det behövs en nyckel som registret känner: person- eller organisationsnummer hos den som får hantera det.',
      en: 'A key the register knows is needed, kept by somebody who may handle it.',
    },
    'target_group',
  ),
  ask(
    'how-many',
    'participants',
    { sv: 'Är deltagarna så många att en effekt kan synas?', en: 'Are participants so many that an effect can show?' },
    {
      sv: 'Under 100 syns bara stora effekter. Räkna på det innan ni sätter 3.',
      en: 'Below 100 only large effects show. Do the sums before a 3.',
    },
    'participants',
  ),
  ask(
    'selection',
    'participants',
    { sv: 'Är det känt hur deltagarna väljs ut?', en: 'Is it known how participants are selected?' },
    {
      sv: 'Lottning eller kö är bäst. Högt också: ett tydligt kriterium som går att se i data.',
      en: 'A lottery or a queue is best. High also: a clear criterion visible in data.',
    },
    'participants',
  ),
  ask(
    'others',
    'participants',
    {
      sv: 'Är det känt vilka andra projekt som riktar sig till samma grupp?',
      en: 'Is it known which other projects are for the same group?',
    },
    { sv: 'Då kan deras effekt räknas bort eller räknas med.', en: 'Then their effect can be counted out or in.' },
    'same_group',
  ),
  ask(
    'visible',
    'registers',
    {
      sv: 'Syns effekten i ett register, inom rimlig tid?',
      en: 'Does the effect show in a register, within a reasonable time?',
    },
    {
      sv: 'Sysselsättning, inkomst, studier, företagens omsättning: hur lång är eftersläpningen?',
      en: 'Employment, income, studies, turnover: how long is the delay?',
    },
    'outcome_indicators',
    'data',
  ),
];
