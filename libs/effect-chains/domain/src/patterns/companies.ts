import type { ChainPattern } from './pattern';

export const COMPANIES: ChainPattern = {
  key: 'companies',
  name: { sv: 'Från rådgivning till växande företag', en: 'From advice to growing companies' },
  fits: {
    sv: 'När små företag ska utvecklas: rådgivning, checkar, kluster, testmiljöer.',
    en: 'When small companies are to develop: advice, vouchers, clusters, test beds.',
  },
  nodes: {
    need: {
      kind: 'need',
      text: {
        sv: 'Små företag saknar tid och kunskap för att utveckla nytt',
        en: 'Small companies lack time and knowledge to develop what is new',
      },
    },
    advisers: {
      kind: 'resource',
      text: { sv: 'Rådgivare och medel för checkar', en: 'Advisers and money for vouchers' },
    },
    advice: {
      kind: 'activity',
      text: { sv: 'Rådgivning och utvecklingscheckar', en: 'Advice and development vouchers' },
    },
    companies: { kind: 'output', text: { sv: 'Företag som har fått stöd', en: 'Companies that have had support' } },
    products: {
      kind: 'short_outcome',
      text: {
        sv: 'Företagen tar fram nya varor, tjänster eller arbetssätt',
        en: 'The companies bring out new goods, services or ways of working',
      },
    },
    sales: {
      kind: 'mid_outcome',
      text: { sv: 'Företagens förädlingsvärde ökar', en: 'The companies’ value added grows' },
    },
    economy: {
      kind: 'long_outcome',
      text: {
        sv: 'Länets näringsliv blir mer konkurrenskraftigt',
        en: 'The county’s businesses become more competitive',
      },
    },
    goal: { kind: 'goal', text: { sv: 'Målet för näringslivet', en: 'The goal for business' } },
  },
  edges: [
    [
      'need',
      'advice',
      { sv: 'Det är kunskap som saknas, inte efterfrågan.', en: 'It is knowledge that is lacking, not demand.' },
    ],
    ['advisers', 'advice', { sv: 'Rådgivarna kan branschen.', en: 'The advisers know the trade.' }],
    [
      'advice',
      'companies',
      {
        sv: 'Stödet når dem som annars inte hade gjort det själva.',
        en: 'The support reaches those who would not have done it anyway.',
      },
    ],
    ['companies', 'products', { sv: 'Ledningen avsätter egen tid.', en: 'The management sets aside time of its own.' }],
    ['products', 'sales', { sv: 'Det finns kunder som vill betala.', en: 'There are customers who want to pay.' }],
    [
      'sales',
      'economy',
      {
        sv: 'Tillväxten tas inte från andra företag i länet.',
        en: 'The growth is not taken from other companies in the county.',
      },
    ],
    ['economy', 'goal', { sv: 'Målet mäts så att det nya syns.', en: 'The goal is measured so that the new shows.' }],
  ],
};
