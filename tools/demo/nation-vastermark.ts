import type { DemoNationRegion } from './nation';

const AMBITION = 'Ambitionen är att vara en lärande organisation där resultat förs tillbaka till besluten.';
const COMING = 'Arbetet kommer att utvecklas, och en utvärdering av företagsstöden är planerad.';
const STUDIES =
  'Vi har genomfört en analys av pendlingen och en utvärdering av portföljen för landsbygdsutveckling. Länets kommuner gjorde en gemensam enkät om bostäder.';
const USE =
  'Enkäten ledde till en ny insats för små orter. Riktlinjerna för företagsstöd har skrivits om efter utvärderingen.';
const WORKS = 'Uppföljningen sker löpande i ordinarie verksamhet.';

export const VASTERMARK: DemoNationRegion = {
  name: 'Region Västermark',
  countyCode: '95',
  reports: [
    {
      yearsAgo: 0,
      decision: 'Regionala utvecklingsnämnden § 31',
      answers: { 'ak6.conduct': `${AMBITION} ${COMING}`, 'ak6.studies': STUDIES, 'ak6.funded': 'Analysen av pendlingen är helt finansierad med 1:1-medel.', 'ak6.use': USE }, // prettier-ignore
      coding: [
        {
          theme: 'approach',
          codes: [[['overall_ambition', AMBITION]], [['overall_ambition', AMBITION]]],
          end: { joint: [['overall_ambition', AMBITION]], reason: null },
        },
        {
          theme: 'use',
          codes: [
            [
              ['new_interventions', 'en ny insats för små orter'],
              ['guidelines', 'Riktlinjerna för företagsstöd har skrivits om'],
            ],
            [['guidelines', 'Riktlinjerna för företagsstöd har skrivits om']],
          ],
          end: {
            joint: [
              ['new_interventions', 'en ny insats för små orter'],
              ['guidelines', 'Riktlinjerna för företagsstöd har skrivits om'],
            ],
            reason: 'Insatsen är ny och nämns som följd av enkäten.',
          },
        },
      ],
      amendment: {
        part: 'ak6.use',
        text: `${USE} Enkäten var också underlag till bostadsstrategin.`,
        reason: 'Bostadsstrategin saknades i svaret.',
      },
    },
    {
      yearsAgo: 1,
      decision: 'Regionala utvecklingsnämnden § 27',
      answers: { 'ak6.conduct': `${WORKS} En utvärdering av företagsstöden planeras.`, 'ak6.studies': 'En analys av pendlingen har gjorts.', 'ak6.funded': 'Analysen, helt.', 'ak6.use': 'Riktlinjerna för företagsstöd har skrivits om.' }, // prettier-ignore
      coding: [
        {
          theme: 'approach',
          codes: [[['general_approach', WORKS]], [['overall_ambition', WORKS]]],
          end: {
            joint: [['general_approach', WORKS]],
            reason: 'Ingen ambition uttrycks; arbetet sägs bara ske löpande.',
          },
        },
        {
          theme: 'development',
          codes: [
            [['specific', 'En utvärdering av företagsstöden planeras.']],
            [['specific', 'En utvärdering av företagsstöden planeras.']],
          ],
          end: { joint: [['specific', 'En utvärdering av företagsstöden planeras.']], reason: null },
        },
        {
          theme: 'efforts',
          codes: [[['analysis', 'En analys av pendlingen']], [['analysis', 'En analys av pendlingen']]],
          end: { joint: [['analysis', 'En analys av pendlingen']], reason: null },
        },
        {
          theme: 'use',
          codes: [[['guidelines', 'Riktlinjerna för företagsstöd']], [['guidelines', 'Riktlinjerna för företagsstöd']]],
          end: { joint: [['guidelines', 'Riktlinjerna för företagsstöd']], reason: null },
        },
      ],
    },
  ],
};
