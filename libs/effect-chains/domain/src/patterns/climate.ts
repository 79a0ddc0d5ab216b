import type { ChainPattern } from './pattern';

export const CLIMATE: ChainPattern = {
  key: 'climate',
  name: { sv: 'Från ny teknik till lägre utsläpp', en: 'From new technology to lower emissions' },
  fits: {
    sv: 'När något fossilt ska bytas ut: fordon, värme, processer.',
    en: 'When something fossil is to be replaced: vehicles, heating, processes.',
  },
  nodes: {
    need: { kind: 'need', text: { sv: 'Utsläppen sjunker för långsamt', en: 'Emissions fall too slowly' } },
    money: { kind: 'resource', text: { sv: 'Medfinansiering och upphandling', en: 'Co-financing and procurement' } },
    build: {
      kind: 'activity',
      text: { sv: 'Bygga ut laddning, biogas eller fjärrvärme', en: 'Build charging, biogas or district heating' },
    },
    capacity: { kind: 'output', text: { sv: 'Ny kapacitet i drift', en: 'New capacity in operation' } },
    shift: {
      kind: 'short_outcome',
      text: { sv: 'Hushåll och företag byter från fossilt', en: 'Households and companies switch from fossil fuels' },
    },
    use: {
      kind: 'mid_outcome',
      text: { sv: 'Användningen av fossila bränslen minskar', en: 'The use of fossil fuels falls' },
    },
    emissions: {
      kind: 'long_outcome',
      text: { sv: 'Länets utsläpp av växthusgaser minskar', en: 'The county’s greenhouse gas emissions fall' },
    },
    goal: { kind: 'goal', text: { sv: 'Klimatmålet', en: 'The climate goal' } },
  },
  edges: [
    [
      'need',
      'build',
      { sv: 'Det är tillgången som hindrar, inte priset.', en: 'It is the supply that hinders, not the price.' },
    ],
    ['money', 'build', { sv: 'Tillstånden kommer i tid.', en: 'The permits come in time.' }],
    ['build', 'capacity', { sv: 'Elnätet räcker.', en: 'The grid suffices.' }],
    [
      'capacity',
      'shift',
      { sv: 'Det nya blir inte dyrare att använda än det gamla.', en: 'The new is no dearer to use than the old.' },
    ],
    [
      'shift',
      'use',
      {
        sv: 'Det gamla tas ur bruk och säljs inte vidare inom länet.',
        en: 'The old is taken out of use and not sold on within the county.',
      },
    ],
    [
      'use',
      'emissions',
      { sv: 'Elen och biogasen är själva fossilfria.', en: 'The power and the biogas are themselves fossil-free.' },
    ],
    [
      'emissions',
      'goal',
      { sv: 'Trafik och produktion växer inte lika fort.', en: 'Traffic and production do not grow as fast.' },
    ],
  ],
};
