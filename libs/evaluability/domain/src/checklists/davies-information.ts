import type { Question } from './checklist';

const SOURCE = 'Davies 2013, DFID Working Paper 40 (information)';
const ask = (
  key: string,
  text: Question['text'],
  help: Question['help'],
  ...facts: Question['facts'][number][]
): Question => ({ key: `davies.${key}`, group: 'information', text, help, source: SOURCE, facts });

/** What Davies asks of the information there is, in our own words. */
export const DAVIES_INFORMATION: readonly Question[] = [
  ask(
    'documents',
    {
      sv: 'Finns de grundläggande dokumenten, och går de att nå?',
      en: 'Do the basic documents exist, and can they be reached?',
    },
    {
      sv: 'Ansökan, beslut, lägesrapporter, tidigare studier.',
      en: 'Application, decision, progress reports, earlier studies.',
    },
    'reports',
  ),
  ask(
    'baseline-data',
    {
      sv: 'Finns utgångsläget beskrivet för dem som insatsen riktar sig till?',
      en: 'Is the starting point described for those the intervention is for?',
    },
    {
      sv: 'Data om länet räcker sällan: det ska gälla målgruppen.',
      en: 'Data about the county is seldom enough: it should be about the target group.',
    },
    'baselines',
    'target_group',
  ),
  ask(
    'comparison',
    { sv: 'Finns en grupp att jämföra med?', en: 'Is there a group to compare with?' },
    {
      sv: 'Sökande som inte fick plats, en kommun som börjar senare, eller liknande personer i register.',
      en: 'Applicants without a place, a municipality that starts later, or similar people in registers.',
    },
    'municipalities',
  ),
  ask(
    'indicator-data',
    {
      sv: 'Finns data för varje indikator, med den täthet som behövs?',
      en: 'Is there data for every indicator, as often as needed?',
    },
    {
      sv: 'Se när senaste värdet kom. Luckor ska gå att förklara.',
      en: 'See when the latest value came. Gaps should be explicable.',
    },
    'data',
  ),
  ask(
    'disaggregation',
    {
      sv: 'Går uppgifterna att dela upp på kön och på andra grupper som berörs?',
      en: 'Can the data be divided by sex and by other groups concerned?',
    },
    {
      sv: 'Högt: serier per kön finns redan. Små grupper (färre än fem) visas inte.',
      en: 'High: series by sex exist already. Small groups (fewer than five) are not shown.',
    },
    'disaggregation',
  ),
  ask(
    'capacity',
    {
      sv: 'Finns det någon som kan samla in och tolka uppgifterna?',
      en: 'Is there somebody who can gather and interpret the data?',
    },
    { sv: 'Namn och tid, inte bara en roll.', en: 'A name and time, not only a role.' },
    'reports',
  ),
];
