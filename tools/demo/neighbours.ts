import type { ConceptName, Level } from '@rt/goals/domain';
import { DEFAULT_LEVEL_NAMES } from '@rt/goals/domain';
import type { IndicatorInput } from '@rt/indicators/domain';

type Passport = Pick<IndicatorInput, 'name' | 'unit' | 'polarity' | 'source' | 'definition'>;

/** A small invented region beside the demo's own, so that the national views have something to lay beside it. */
export interface DemoNeighbour {
  name: string;
  /** No county has it. */
  countyCode: string;
  strategist: { email: string; name: string };
  strategy: { name: string; startYear: number; endYear: number };
  levels: Record<Level, ConceptName>;
  goals: { code: string; parent: string | null; level: Level; wording: string }[];
  decided: { decidedOn: string; reference: string };
  /** The next version, adopted too: what it says otherwise. */
  revised?: { decidedOn: string; reference: string; wordings: { code: string; wording: string; reason: string }[] };
  indicators: (Passport & { goals: string[] })[];
}

const indicator = (name: string, unit: string, source: string, goals: string[], more: Partial<Passport> = {}) => ({
  ...{ name, unit, source, goals, polarity: 'higher' as const, definition: null },
  ...more,
});

/** Neither region exists, nor do their strategies. */
export const DEMO_NEIGHBOURS: DemoNeighbour[] = [
  {
    name: 'Region Havsnäs',
    countyCode: '98',
    strategist: { email: 'strateg.havsnas@demo.example', name: 'Hedda Hamn' },
    strategy: { name: 'Havsnäs 2030', startYear: 2019, endYear: 2030 },
    levels: {
      ...DEFAULT_LEVEL_NAMES,
      overall_goal: { name: 'Målområde', definition: 'Ett av de fyra områden som strategin samlar länet kring.' },
      sub_goal: { name: 'Effektmål', definition: 'Den förändring för länets invånare som ska gå att se.' },
      priority: { name: 'Delmål', definition: 'Ett steg på vägen mot effektmålet.' },
    },
    goals: [
      { code: 'V', parent: null, level: 'vision', wording: 'Havsnäs 2030: kusten där framtiden lägger till' },
      { code: 'A', parent: 'V', level: 'overall_goal', wording: 'Ett näringsliv med havet som tillgång' },
      { code: 'A1', parent: 'A', level: 'sub_goal', wording: 'Sysselsättningen i länet ska öka.' },
      { code: 'A2', parent: 'A', level: 'sub_goal', wording: 'Företagandet ska vara dynamiskt och hållbart.' },
      { code: 'B', parent: 'V', level: 'overall_goal', wording: 'Ett klimatklokt län' },
      { code: 'B1', parent: 'B', level: 'sub_goal', wording: 'Länets utsläpp av växthusgaser ska minska kraftigt.' },
      { code: 'B2', parent: 'B', level: 'priority', wording: 'Bygga ut laddning för fartyg i länets hamnar till 2026' },
    ],
    decided: { decidedOn: '2019-11-20', reference: 'Regionfullmäktige § 112' },
    revised: {
      decidedOn: '2025-02-19',
      reference: 'Regionfullmäktige § 9',
      wordings: [
        {
          code: 'A1',
          wording:
            'Senast 2030 ska minst 81 procent av invånarna 20–64 år vara sysselsatta, jämfört med 77 procent 2022.',
          reason: 'Gick inte att följa upp: ingen nivå och inget årtal.',
        },
        {
          code: 'B1',
          wording: 'Utsläppen av växthusgaser i länet ska minska med 60 procent till 2030 jämfört med 2015.',
          reason: 'Kraftigt går inte att mäta.',
        },
      ],
    },
    indicators: [
      indicator('Sysselsättningsgrad 20–64 år', 'procent', 'SCB, BAS', ['A1']),
      indicator('Utsläpp av växthusgaser', 'ton per invånare', 'Nationella emissionsdatabasen', ['B1'], {
        polarity: 'lower',
      }),
      indicator('Fartygsanlöp med landström', 'antal', 'Länets hamnar', ['B2']),
    ],
  },
  {
    name: 'Region Skogsbygd',
    countyCode: '97',
    strategist: { email: 'strateg.skogsbygd@demo.example', name: 'Sixten Skog' },
    strategy: { name: 'Utvecklingsstrategi för Skogsbygd', startYear: 2022, endYear: 2032 },
    levels: {
      ...DEFAULT_LEVEL_NAMES,
      overall_goal: { name: 'Målområde', definition: 'Ett mål för hela strategins tid.' },
      sub_goal: { name: 'Delmål', definition: 'Det vi följer upp varje år.' },
      priority: { name: 'Insatsområde', definition: 'Det vi gör tillsammans de närmaste åren.' },
    },
    goals: [
      { code: '1', parent: null, level: 'overall_goal', wording: 'Fler bor kvar och fler flyttar hit' },
      {
        code: '1.1',
        parent: '1',
        level: 'sub_goal',
        wording:
          'Andelen elever med gymnasieexamen inom fyra år ska öka från 74 procent 2021 till minst 85 procent 2030.',
      },
      { code: '1.2', parent: '1', level: 'sub_goal', wording: 'Fler unga ska ha ett arbete.' },
      { code: '1.3', parent: '1', level: 'sub_goal', wording: 'Skogsbygd ska vara attraktivt att leva i.' },
      { code: '1.a', parent: '1', level: 'priority', wording: 'Samla studie- och yrkesvägledningen i länet' },
      { code: '2', parent: null, level: 'overall_goal', wording: 'Skogen bär länets omställning' },
      {
        code: '2.1',
        parent: '2',
        level: 'sub_goal',
        wording: 'Minst 95 procent av hushållen ska ha tillgång till bredband om 1 Gbit/s senast 2027.',
      },
      { code: '2.2', parent: '2', level: 'sub_goal', wording: 'Förädlingsvärdet i skogsnäringen ska öka.' },
    ],
    decided: { decidedOn: '2022-04-27', reference: 'Regionfullmäktige § 31' },
    indicators: [
      indicator('Gymnasieexamen inom fyra år', 'procent', 'Kolada', ['1.1']),
      indicator('Sysselsättningsgrad 20–64 år', 'procent', 'SCB, BAS', ['1.2']),
      indicator('Tillgång till bredband om 1 Gbit/s', 'procent', 'Post- och telestyrelsen', ['2.1']),
      indicator('Förädlingsvärde i skogsnäringen', 'mnkr', 'SCB, regionalräkenskaper', ['2.2']),
    ],
  },
];
