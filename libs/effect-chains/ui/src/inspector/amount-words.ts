import type { NodeKind } from '@rt/effect-chains/domain';

/** What the number in a box of a kind counts; kinds without words are not counted. */
export const AMOUNT_WORDS: Readonly<Partial<Record<NodeKind, { label: string; hint: string }>>> & {
  readonly output: { label: string; hint: string };
} = {
  activity: {
    label: $localize`:@@amount.activity:Hur många som nås`,
    hint: $localize`:@@amount.activity-hint:Personer, företag eller bostäder. Räknas in i dosen.`,
  },
  output: {
    label: $localize`:@@amount.output:Hur många det blir`,
    hint: $localize`:@@amount.output-hint:Deltagare, företag eller platser. Räknas in i dosen.`,
  },
  goal: {
    label: $localize`:@@amount.goal:Hur många målet gäller`,
    hint: $localize`:@@amount.goal-hint:Alla som målet talar om, till exempel 12 000 unga utan arbete.`,
  },
};
