import { appropriationWords } from '../figures/appropriation-words';
import type { ReportStudy } from '../report/learning-facts';
import { richTextFromPlain } from '../text/plain-text';
import type { RichBlock } from '../text/rich-text';
import { bullets, paragraph } from '../text/write-text';
import type { DraftMaterial, DraftWriter } from './draft';

/** ÅK6: what was studied, what it was paid with and what it was used for. */
export const LEARNING_DRAFTS: Readonly<Record<string, DraftWriter>> = {
  'ak6.conduct': (material) => {
    const { ongoing, planned, plan } = material.facts.learning;
    return [
      ...ofPlan(material),
      ...counted(
        material,
        'studies.completed',
        'analys, uppföljning eller utvärdering blev klar under året.',
        'analyser, uppföljningar och utvärderingar blev klara under året.',
      ),
      ...counted(
        material,
        'studies.ongoing',
        'studie pågick vid årets slut:',
        'studier pågick vid årets slut:',
        ongoing,
      ),
      ...counted(
        material,
        'learning.changes',
        'ändring i mål, effektkedjor eller styrande dokument under året vilar på en slutsats ur en studie.',
        'ändringar i mål, effektkedjor och styrande dokument under året vilar på slutsatser ur studier.',
      ),
      ...counted(
        material,
        'studies.planned',
        'studie ska bli klar under nästa år:',
        'studier ska bli klara under nästa år:',
        planned,
      ),
      ...(plan?.development ? richTextFromPlain(plan.development).content : []),
    ];
  },

  'ak6.studies': (material) =>
    material.facts.learning.completed.length
      ? [
          ...counted(
            material,
            'studies.completed',
            'analys, uppföljning eller utvärdering genomfördes under året.',
            'analyser, uppföljningar och utvärderingar genomfördes under året.',
          ),
          ...material.table('studies.completed'),
        ]
      : [],

  'ak6.funded': (material) => {
    const { completed } = material.facts.learning;
    const { money } = appropriationWords(material.facts.year);
    const paid = (financed: ReportStudy['financed11']) => completed.filter(({ financed11 }) => financed11 === financed);
    return [
      ...counted(
        material,
        'studies.funded-wholly',
        `studie är helt finansierad med ${money.sv}:`,
        `studier är helt finansierade med ${money.sv}:`,
        paid('wholly'),
      ),
      ...counted(
        material,
        'studies.funded-partly',
        `studie är delvis finansierad med ${money.sv}:`,
        `studier är delvis finansierade med ${money.sv}:`,
        paid('partly'),
      ),
      ...counted(
        material,
        'studies.funded-not',
        `studie har inte finansierats med ${money.sv}.`,
        `studier har inte finansierats med ${money.sv}.`,
      ),
      ...counted(
        material,
        'studies.funded-unsaid',
        'studie saknar uppgift om finansiering.',
        'studier saknar uppgift om finansiering.',
      ),
    ];
  },

  'ak6.use': ({ facts }) =>
    facts.learning.uses.map(({ studyTitle, text }) => paragraph(`${studyTitle}: ${ended(text)}`)),
};

/** What the plan of the year was, and how much it promised. */
function ofPlan({ facts: { year, learning }, figure }: DraftMaterial): RichBlock[] {
  const { plan } = learning;
  if (!plan) return [];
  const decided = plan.decidedOn ? `, beslutad ${plan.decidedOn}${plan.reference ? ` (${plan.reference})` : ''},` : '';
  return [
    paragraph(
      `Arbetet utgår från lärandeplanen för ${year}${decided} med `,
      figure('plan.questions'),
      plan.questions === 1 ? ' fråga' : ' frågor',
      ' att besvara och ',
      figure('plan.studies'),
      plan.studies === 1 ? ' planerad studie.' : ' planerade studier.',
    ),
  ];
}

/** ”3 studier pågick vid årets slut:” and what they are called; nothing where there is none. */
function counted(
  { figure, value }: DraftMaterial,
  key: string,
  one: string,
  several: string,
  studies: readonly ReportStudy[] = [],
): RichBlock[] {
  const count = value(key);
  if (!count) return [];
  const titles = studies.map(({ title }) => [title]);
  return [paragraph(figure(key), ` ${count === 1 ? one : several}`), ...(titles.length ? [bullets(titles)] : [])];
}

const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
