import type { DemoNationRegion } from './nation';

/** Submitted and not coded at all: somewhere to begin. */
export const AMARK: DemoNationRegion = {
  name: 'Region Åmark',
  countyCode: '94',
  reports: [
    {
      yearsAgo: 0,
      decision: 'Regionfullmäktige § 52',
      answers: {
        'ak6.conduct':
          'Uppföljning sker kontinuerligt genom projektens lägesrapporter och samlas en gång om året i en rapport till nämnden.\n\nRegionen avser att fördjupa samarbetet med grannregionerna kring gemensamma utvärderingar. Ett samlat ramverk för analys och uppföljning ska tas fram.',
        'ak6.studies':
          'Sambandet mellan målen i den regionala utvecklingsstrategin och de insatser som pågår har följts upp för första gången. Fyra analyser av arbetsmarknaden har publicerats, och en konferens om resultaten samlade 140 deltagare.',
        'ak6.funded': 'Två av analyserna är delvis finansierade med 1:1-medel.',
        'ak6.use':
          'Analyserna har legat till grund för programmeringen av regionalfonden. Lärandeplanen uppdaterades med det som kom fram vid konferensen.',
      },
      coding: [],
    },
  ],
};
