import { SOURCE_2018 } from '../source-2018';
import type { CodeCount, Compilation } from './compilation';

/** County codes (SCB) of the regions the source names. */
const NAMED = {
  Uppsala: '03',
  Sörmland: '04',
  Östergötland: '05',
  Jönköping: '06',
  Kronoberg: '07',
  Kalmar: '08',
  Gotland: '09',
  Blekinge: '10',
  Skåne: '12',
  Halland: '13',
  VGR: '14',
  Värmland: '17',
  Örebro: '18',
  Västmanland: '19',
  Dalarna: '20',
  Gävleborg: '21',
  Västernorrland: '22',
  Jämtland: '23',
  Västerbotten: '24',
  Norrbotten: '25',
} as const;

const of = (code: string, regions: number, ...names: (keyof typeof NAMED)[]): CodeCount => ({
  code,
  regions,
  examples: names.map((name) => NAMED[name]),
});

/** The reports for 2018 as Tillväxtverket compiled them: counts and named examples, in the source's order. */
export const COMPILATION_2018: Compilation = {
  year: 2018,
  source: SOURCE_2018,
  regions: 21,
  basis: 'named_in_source',
  coded: { approach: 21, development: 21, efforts: 21, use: 21 },
  counts: {
    approach: [
      of('strategic_framework', 10, 'Kronoberg', 'Jämtland', 'Västerbotten', 'Västernorrland', 'VGR', 'Örebro'),
      of('overall_ambition', 5, 'Sörmland', 'Västmanland', 'Östergötland'),
      of('general_approach', 6, 'Halland', 'Kalmar', 'Skåne'),
    ],
    development: [
      of('framework', 7, 'Norrbotten', 'Kronoberg', 'Västerbotten', 'Örebro'),
      of('general', 6, 'Jönköping', 'Skåne', 'Östergötland'),
      of('specific', 4, 'Jönköping', 'Uppsala'),
      of('national_system', 3, 'Kalmar', 'Kronoberg'),
      of('cooperation', 4, 'Blekinge', 'Kalmar', 'Västernorrland', 'Jämtland'),
    ],
    efforts: [
      of('analysis', 20),
      of('strategy_follow_up', 15),
      of('link_follow_up', 6, 'Gotland', 'Kronoberg', 'Halland'),
      of('portfolio_evaluation', 11, 'Gävleborg', 'Norrbotten', 'Skåne', 'VGR'),
      of('joint_effort', 12, 'Blekinge', 'Gotland', 'Skåne', 'Sörmland', 'Uppsala', 'Värmland', 'Östergötland'),
      of('conference', 11),
    ],
    use: [
      of('strategies', 8, 'Gotland', 'Norrbotten', 'Uppsala', 'Västmanland'),
      of('learning_plans', 3, 'Blekinge', 'Kronoberg', 'Örebro'),
      of('new_interventions', 3, 'Dalarna', 'Norrbotten', 'Västmanland'),
      of('guidelines', 2, 'Norrbotten', 'Västmanland'),
      of('general', 9),
      of('conference', 11),
    ],
  },
};
