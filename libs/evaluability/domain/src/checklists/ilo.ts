import type { Question } from './checklist';

const SOURCE = 'ILO, i-eval Guidance Note 11';
const ask = (item: Omit<Question, 'source'>): Question => ({ ...item, source: SOURCE });

/** The eight areas of the ILO's instrument for rating evaluability, in our own words. */
export const ILO_QUESTIONS: readonly Question[] = [
  ask({
    key: 'ilo.logic',
    group: 'logic',
    text: {
      sv: 'Är det tydligt hur insatsen ska leda till målen, och vilka antaganden det vilar på?',
      en: 'Is it clear how the intervention leads to the goals, and which assumptions that rests on?',
    },
    help: {
      sv: 'Följ effektkedjan steg för steg. Högt: varje pil har ett antagande och det svagaste är känt. Lågt: från aktivitet rakt till mål.',
      en: 'Follow the effect chain step by step. High: every arrow has an assumption and the weakest is known. Low: straight from activity to goal.',
    },
    facts: ['chain', 'assumptions', 'evidence'],
  }),
  ask({
    key: 'ilo.indicators',
    group: 'measurement',
    text: {
      sv: 'Mäter indikatorerna det som insatsen vill förändra, och går de att mäta likadant varje gång?',
      en: 'Do the indicators measure what is meant to change, and can they be measured alike every time?',
    },
    help: {
      sv: 'Läs indikatorpassen. Högt: definition, källa och enhet finns för varje led som ska följas. Lågt: bara aktiviteter räknas.',
      en: 'Read the passports. High: definition, source and unit for every step to follow. Low: only activities are counted.',
    },
    facts: ['indicators', 'common_definitions'],
  }),
  ask({
    key: 'ilo.baselines',
    group: 'measurement',
    text: {
      sv: 'Finns utgångsvärden från tiden före start?',
      en: 'Are there baselines from before the start?',
    },
    help: {
      sv: 'Ett utgångsvärde ska ha år och källa och gälla samma grupp som insatsen. Kan det tas fram i efterhand är det tillräckligt.',
      en: 'A baseline has a year and a source and is about the same group. That it can be produced afterwards is satisfactory.',
    },
    facts: ['baselines'],
  }),
  ask({
    key: 'ilo.targets',
    group: 'measurement',
    text: { sv: 'Finns målvärden med årtal?', en: 'Are there targets with a year?' },
    help: {
      sv: 'Högt: varje viktig indikator har målvärde och år, och någon har beslutat dem. Lågt: "öka" utan nivå.',
      en: 'High: every important indicator has a target and a year that somebody has decided. Low: "increase" without a level.',
    },
    facts: ['targets'],
  }),
  ask({
    key: 'ilo.milestones',
    group: 'measurement',
    text: {
      sv: 'Finns avstämningar på vägen, så att det syns i tid om det går åt fel håll?',
      en: 'Are there milestones on the way, so that it shows in time when things go wrong?',
    },
    help: {
      sv: 'Delmål eller perioder för rapportering som ligger före slutet.',
      en: 'Interim targets or reporting periods that fall before the end.',
    },
    facts: ['milestones', 'reports'],
  }),
  ask({
    key: 'ilo.verification',
    group: 'measurement',
    text: {
      sv: 'Är det bestämt varifrån uppgifterna hämtas, av vem och när?',
      en: 'Is it decided where the data comes from, by whom and when?',
    },
    help: {
      sv: 'Högt: källan är inlagd och data kommer in. Tillräckligt: källan är känd men ingen hämtar.',
      en: 'High: the source is set up and data arrives. Satisfactory: the source is known but nobody fetches.',
    },
    facts: ['data', 'reports'],
  }),
  ask({
    key: 'ilo.resources',
    group: 'resources',
    text: {
      sv: 'Räcker pengar och människor till att både genomföra och följa upp?',
      en: 'Do money and people suffice both to carry it out and to follow it up?',
    },
    help: {
      sv: 'Se efter om uppföljning och utvärdering har en egen rad i budgeten och någon som ansvarar.',
      en: 'See whether follow-up and evaluation have a line of their own in the budget and somebody responsible.',
    },
    facts: ['money', 'evaluation_plan'],
  }),
  ask({
    key: 'ilo.partners',
    group: 'resources',
    text: {
      sv: 'Deltar parterna i uppföljningen, och vet de vad de ska rapportera?',
      en: 'Do the partners take part in following up, and do they know what to report?',
    },
    help: {
      sv: 'Högt: parterna har varit med och valt indikatorer och har rapporterat. Lågt: ingen utanför projektet vet.',
      en: 'High: partners have helped choose indicators and have reported. Low: nobody outside the project knows.',
    },
    facts: ['reports', 'links', 'supporters'],
  }),
];
