import type { Question } from './checklist';

const SOURCE = 'Davies 2013, DFID Working Paper 40 (design)';
const ask = (
  key: string,
  text: Question['text'],
  help: Question['help'],
  ...facts: Question['facts'][number][]
): Question => ({ key: `davies.${key}`, group: 'design', text, help, source: SOURCE, facts });

/** What Davies asks of a design, in our own words. */
export const DAVIES_DESIGN: readonly Question[] = [
  ask(
    'clear',
    {
      sv: 'Är det tydligt vad som ska uppnås på lång sikt?',
      en: 'Is it clear what is to be achieved in the long run?',
    },
    {
      sv: 'Två personer som läser texten var för sig ska kunna säga samma sak.',
      en: 'Two people who read the text apart should be able to say the same thing.',
    },
    'links',
    'supporters',
  ),
  ask(
    'relevant',
    {
      sv: 'Svarar insatsen mot behov som målgruppen har?',
      en: 'Does the intervention answer needs that the target group has?',
    },
    {
      sv: 'Leta efter en behovsanalys, eller en ruta för behov i effektkedjan.',
      en: 'Look for an analysis of needs, or a box for needs in the effect chain.',
    },
    'needs',
    'target_group',
  ),
  ask(
    'plausible',
    {
      sv: 'Är det rimligt att aktiviteterna ger det som utlovas, med de pengarna och på den tiden?',
      en: 'Is it plausible that the activities give what is promised, with that money in that time?',
    },
    {
      sv: 'Jämför antalet som nås med hur många målet talar om. Finns liknande insatser som har lyckats?',
      en: 'Compare how many are reached with how many the goal speaks of. Have similar interventions succeeded?',
    },
    'participants',
    'evidence',
  ),
  ask(
    'valid',
    {
      sv: 'Säger indikatorerna något giltigt och tillförlitligt om varje led?',
      en: 'Are there valid and reliable indicators for every step?',
    },
    {
      sv: 'Giltigt: mäter rätt sak. Tillförlitligt: två mätningar av samma sak ger samma svar.',
      en: 'Valid: measures the right thing. Reliable: two measurements of the same thing agree.',
    },
    'outcome_indicators',
  ),
  ask(
    'testable',
    {
      sv: 'Går det att pröva vilka led som håller och vilka som brister?',
      en: 'Can it be tested which steps hold and which fail?',
    },
    {
      sv: 'En prövbar kedja säger vad som skulle visa att den är fel.',
      en: 'A testable chain says what would show that it is wrong.',
    },
    'assumptions',
    'critical',
  ),
  ask(
    'contextualised',
    {
      sv: 'Är det sagt vad annat i omvärlden som påverkar resultatet?',
      en: 'Is it said what else in the world affects the result?',
    },
    {
      sv: 'Externa faktorer i kedjan, och andra insatser för samma grupp.',
      en: 'External factors in the chain, and other interventions for the same group.',
    },
    'external_factors',
    'same_group',
  ),
  ask(
    'consistent',
    {
      sv: 'Beskrivs insatsen likadant i alla dokument?',
      en: 'Is the intervention described alike in every document?',
    },
    {
      sv: 'Jämför ansökan, beslut, effektkedja och rapporter.',
      en: 'Compare application, decision, effect chain and reports.',
    },
    'links',
    'supporters',
  ),
  ask(
    'complexity',
    {
      sv: 'Går det att hantera hur många parter, delar och nivåer som samspelar?',
      en: 'Is it manageable how many parties, parts and levels interact?',
    },
    {
      sv: 'Många samtidiga delar kräver en annan metod. Säg vilken.',
      en: 'Many parts at once call for another method. Say which.',
    },
    'links',
    'municipalities',
  ),
  ask(
    'agreement',
    {
      sv: 'Är de som berörs överens om hur insatsen ska verka?',
      en: 'Do those concerned agree on how the intervention is to work?',
    },
    {
      sv: 'Fråga minst två parter. En bekräftad koppling till målet är ett tecken.',
      en: 'Ask at least two parties. A confirmed link to the goal is one sign.',
    },
    'links',
    'supporters',
  ),
];
