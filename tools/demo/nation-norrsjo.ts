import type { DemoNationRegion } from './nation';

const PLAN = 'Arbetet utgår från regionens lärandeplan, som regionstyrelsen antog för två år sedan.';
const COMING = 'Under nästa år ska planen uppdateras tillsammans med kommunerna.';
const STUDIES =
  'En utredning om kompetensförsörjningen i besöksnäringen är klar. RUS har följts upp med tjugo indikatorer på regional nivå. Resultaten spreds vid två seminarier.';
const USE =
  'Utredningen blev underlag till den reviderade kompetensstrategin. Erfarenheterna diskuteras löpande i ledningsgruppen.';

export const NORRSJO: DemoNationRegion = {
  name: 'Region Norrsjö',
  countyCode: '96',
  reports: [
    {
      yearsAgo: 0,
      decision: 'Regionstyrelsen § 14',
      answers: { 'ak6.conduct': `${PLAN} ${COMING}`, 'ak6.studies': STUDIES, 'ak6.funded': 'Utredningen är delvis finansierad med 1:1-medel.', 'ak6.use': USE }, // prettier-ignore
      coding: [
        {
          theme: 'approach',
          codes: [[['strategic_framework', PLAN]], [['strategic_framework', 'utgår från regionens lärandeplan']]],
          end: 'done',
        },
        {
          theme: 'development',
          codes: [
            [['framework', COMING]],
            [
              ['framework', COMING],
              ['cooperation', 'tillsammans med kommunerna'],
            ],
          ],
          memo: 'Samverkan gäller kommuner, inte andra regioner?',
          end: 'done',
        },
        {
          theme: 'efforts',
          codes: [
            [
              ['analysis', 'En utredning om kompetensförsörjningen i besöksnäringen är klar.'],
              ['conference', 'spreds vid två seminarier'],
            ],
            null,
          ],
          end: 'begun',
        },
      ],
    },
    {
      yearsAgo: 1,
      decision: 'Regionstyrelsen § 9',
      answers: { 'ak6.conduct': PLAN, 'ak6.studies': 'RUS har följts upp med tjugo indikatorer på regional nivå.', 'ak6.funded': 'Inga.', 'ak6.use': 'Erfarenheterna diskuteras löpande i ledningsgruppen.' }, // prettier-ignore
      coding: [
        {
          theme: 'approach',
          codes: [[['strategic_framework', PLAN]], [['strategic_framework', PLAN]]],
          end: { joint: [['strategic_framework', PLAN]], reason: null },
        },
        { theme: 'development', codes: [[], []], end: { joint: [], reason: null } },
        {
          theme: 'efforts',
          codes: [[['strategy_follow_up', 'RUS har följts upp']], [['strategy_follow_up', 'RUS har följts upp']]],
          end: { joint: [['strategy_follow_up', 'RUS har följts upp']], reason: null },
        },
        {
          theme: 'use',
          codes: [[['general', 'diskuteras löpande']], [['general', 'diskuteras löpande']]],
          end: { joint: [['general', 'diskuteras löpande']], reason: null },
        },
      ],
    },
  ],
};
