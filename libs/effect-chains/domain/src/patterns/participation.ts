import type { ChainPattern } from './pattern';

export const PARTICIPATION: ChainPattern = {
  key: 'participation',
  name: { sv: 'Från mötesplats till hälsa och delaktighet', en: 'From meeting place to health and participation' },
  fits: {
    sv: 'När fler ska delta och må bättre: idrott, kultur, föreningsliv, folkhälsa.',
    en: 'When more people are to take part and feel better: sport, culture, associations, public health.',
  },
  nodes: {
    need: {
      kind: 'need',
      text: { sv: 'Vissa grupper deltar mindre och mår sämre', en: 'Some groups take part less and feel worse' },
    },
    places: { kind: 'resource', text: { sv: 'Ledare och lokaler', en: 'Leaders and premises' } },
    offer: {
      kind: 'activity',
      text: { sv: 'Öppna verksamhet där målgruppen redan är', en: 'Open activities where the group already is' },
    },
    visitors: {
      kind: 'output',
      text: { sv: 'Deltagare ur målgruppen som återkommer', en: 'Participants from the group who come back' },
    },
    contacts: {
      kind: 'short_outcome',
      text: { sv: 'Deltagarna har fler att vända sig till', en: 'Participants have more people to turn to' },
    },
    active: {
      kind: 'mid_outcome',
      text: { sv: 'Deltagarna rör sig och engagerar sig mer', en: 'Participants move more and engage more' },
    },
    health: {
      kind: 'long_outcome',
      text: {
        sv: 'Den självskattade hälsan blir jämnare fördelad',
        en: 'Self-rated health becomes more evenly spread',
      },
    },
    goal: {
      kind: 'goal',
      text: { sv: 'Målet för hälsa och delaktighet', en: 'The goal for health and participation' },
    },
  },
  edges: [
    [
      'need',
      'offer',
      {
        sv: 'Det som håller gruppen borta är avstånd, pris eller vana.',
        en: 'What keeps the group away is distance, price or habit.',
      },
    ],
    ['places', 'offer', { sv: 'Ledarna stannar längre än en säsong.', en: 'The leaders stay longer than a season.' }],
    [
      'offer',
      'visitors',
      {
        sv: 'De som kommer är de som inte redan deltar.',
        en: 'Those who come are those who do not already take part.',
      },
    ],
    ['visitors', 'contacts', { sv: 'Grupperna blandas.', en: 'The groups mix.' }],
    [
      'contacts',
      'active',
      { sv: 'Nya vanor håller när stödet tar slut.', en: 'New habits last when the support ends.' },
    ],
    [
      'active',
      'health',
      { sv: 'Det som förbättras är det som skiljer grupperna åt.', en: 'What improves is what sets the groups apart.' },
    ],
    ['health', 'goal', { sv: 'Undersökningen når dem det gäller.', en: 'The survey reaches those concerned.' }],
  ],
};
