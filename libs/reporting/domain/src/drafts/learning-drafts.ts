import type { ReportStudy } from '../report/learning-facts';
import type { RichBlock } from '../text/rich-text';
import { bullets, paragraph } from '../text/write-text';
import type { DraftMaterial, DraftWriter } from './draft';

/** ÅK6: what was studied, what it was paid with and what it was used for. */
export const LEARNING_DRAFTS: Readonly<Record<string, DraftWriter>> = {
  'ak6.conduct': (material) => {
    const { ongoing, planned } = material.facts.learning;
    return [
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
    const paid = (financed: ReportStudy['financed11']) => completed.filter(({ financed11 }) => financed11 === financed);
    return [
      ...counted(
        material,
        'studies.funded-wholly',
        'studie är helt finansierad med 1:1-medel:',
        'studier är helt finansierade med 1:1-medel:',
        paid('wholly'),
      ),
      ...counted(
        material,
        'studies.funded-partly',
        'studie är delvis finansierad med 1:1-medel:',
        'studier är delvis finansierade med 1:1-medel:',
        paid('partly'),
      ),
      ...counted(
        material,
        'studies.funded-not',
        'studie har inte finansierats med 1:1-medel.',
        'studier har inte finansierats med 1:1-medel.',
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
