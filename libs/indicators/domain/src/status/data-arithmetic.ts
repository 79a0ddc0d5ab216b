import type { Due } from './due';
import { lastDayBefore } from './place-in-time';
import type { Point } from './points';
import type { Reading } from './reading';
import type { ArithmeticLine } from './status';
import type { StatusFacts } from './status-facts';
import { alike } from './wording';

export const dataLines = {
  late: (_: StatusFacts, { ends, lag, month }: Due): ArithmeticLine[] => [
    {
      label: { sv: 'Senast väntat', en: 'Due by' },
      formula: {
        sv: `${lastDayBefore(ends)} + ${lag} månader = ${lastDayBefore(month)}`,
        en: `${lastDayBefore(ends)} + ${lag} months = ${lastDayBefore(month)}`,
      },
      value: null,
    },
  ],
  uncertain: ({ facts, target }: Reading, { margin }: Point, asked: number): ArithmeticLine[] => [
    {
      label: { sv: 'Förändring som målet begär', en: 'Change that the target asks for' },
      formula: alike(facts.unit, (pen) => `|${pen.number(target!.value)} − ${pen.number(facts.baseline!.value)}|`),
      value: asked,
    },
    {
      label: { sv: 'Osäkerhet i det senaste värdet', en: 'Uncertainty of the newest value' },
      formula: alike(facts.unit, (pen) => `±${pen.number(margin ?? 0)}`),
      value: margin,
    },
  ],
};
