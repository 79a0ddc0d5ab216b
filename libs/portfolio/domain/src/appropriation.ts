import type { Bilingual } from '@rt/shared/domain';

/** The state's appropriation for regional development, as its budget has it from a year on. */
export interface Appropriation {
  /** The first budget year. */
  from: number;
  /** Its number within expenditure area 19. */
  number: string;
  /** What stands after the number. */
  name: Bilingual;
  /** Where that is taken from. */
  source: string;
}

/** Latest last. When the budget gives it another number or name, a row here is all there is to change. */
export const APPROPRIATIONS: readonly [Appropriation, ...Appropriation[]] = [
  {
    from: 2018,
    number: '1:1',
    name: { sv: 'Regionala tillväxtåtgärder', en: 'Regional growth measures' },
    source: 'Statens budget 2018, utgiftsområde 19 Regional tillväxt',
  },
  {
    from: 2022,
    number: '1:1',
    name: { sv: 'Regionala utvecklingsåtgärder', en: 'Regional development measures' },
    source: 'Prop. 2021/22:1, utgiftsområde 19 Regional utveckling',
  },
];

/** The appropriation as it is called in a budget year; as it was first called in years before the first. */
export const appropriationOf = (year: number, all = APPROPRIATIONS): Appropriation =>
  all.reduce((best, one) => (one.from <= year && one.from >= best.from ? one : best), all[0]);

/** As it is called now, where nothing says which year it is about. */
export const APPROPRIATION: Appropriation = appropriationOf(Infinity);
