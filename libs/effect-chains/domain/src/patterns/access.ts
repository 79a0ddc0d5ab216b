import type { ChainPattern } from './pattern';

export const ACCESS: ChainPattern = {
  key: 'access',
  name: { sv: 'Från utbyggnad till tillgång i hela länet', en: 'From building to access across the county' },
  fits: {
    sv: 'När fler ska nå något där de bor: bredband, kollektivtrafik, service, kultur.',
    en: 'When more people are to reach something where they live: broadband, transport, services, culture.',
  },
  nodes: {
    need: {
      kind: 'need',
      text: { sv: 'Delar av länet saknar det andra har', en: 'Parts of the county lack what others have' },
    },
    money: {
      kind: 'resource',
      text: { sv: 'Stöd där marknaden inte bygger', en: 'Support where the market does not build' },
    },
    build: { kind: 'activity', text: { sv: 'Bygga ut på landsbygden', en: 'Build in the countryside' } },
    reached: {
      kind: 'output',
      text: {
        sv: 'Hushåll och arbetsställen som har fått tillgång',
        en: 'Households and workplaces that have gained access',
      },
    },
    used: {
      kind: 'short_outcome',
      text: { sv: 'De som har tillgång använder den', en: 'Those who have access use it' },
    },
    services: {
      kind: 'mid_outcome',
      text: {
        sv: 'Det går att arbeta och driva företag på fler orter',
        en: 'It is possible to work and run a business in more places',
      },
    },
    living: {
      kind: 'long_outcome',
      text: { sv: 'Skillnaderna inom länet minskar', en: 'Differences within the county lessen' },
    },
    goal: { kind: 'goal', text: { sv: 'Målet för ett sammanhållet län', en: 'The goal for a cohesive county' } },
  },
  edges: [
    [
      'need',
      'build',
      {
        sv: 'Bristen hindrar dem som bor där i något de vill göra.',
        en: 'The lack hinders those who live there in something they want to do.',
      },
    ],
    [
      'money',
      'build',
      {
        sv: 'Stödet tränger inte undan sådant som ändå hade byggts.',
        en: 'The support does not displace what would have been built anyway.',
      },
    ],
    ['build', 'reached', { sv: 'De sista adresserna blir inte kvar.', en: 'The last addresses are not left behind.' }],
    ['reached', 'used', { sv: 'Priset och kunskapen hindrar inte.', en: 'Neither price nor knowledge is in the way.' }],
    [
      'used',
      'services',
      { sv: 'Det var tillgången som saknades, inte underlaget.', en: 'It was access that was missing, not custom.' },
    ],
    ['services', 'living', { sv: 'Tätorterna drar inte ifrån lika fort.', en: 'The towns do not pull ahead as fast.' }],
    [
      'living',
      'goal',
      {
        sv: 'Målet mäts för delar av länet, inte bara för hela.',
        en: 'The goal is measured for parts of the county, not only for the whole.',
      },
    ],
  ],
};
