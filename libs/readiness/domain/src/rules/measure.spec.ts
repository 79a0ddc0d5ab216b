import { assess } from '../assess';

const measure = (text: string): boolean => assess(text).measure;

describe('measure', () => {
  it.each([
    'Sysselsättningsgraden ska öka',
    'Allt fler ska ta bussen',
    'Fler företag på landsbygden',
    'Ingen elev ska ha mer än 60 minuter till skolan',
    'Sjöfarten är fri från fossilt bränsle',
    'Nöjd Kund-index ska vara minst 75',
    'Senast 2028 har regionen antagit en klimatplan',
    'Hamnkapaciteten byggs ut med 40 000 containrar per år',
    'En större del av eleverna ska kunna simma',
    'En ökande mängd återbrukat virke',
    'Nätets överföringsförmåga ska utökas med 300 MW',
    'Sjöarna ska ha god ekologisk status',
  ])('is there in %j', (text) => expect(measure(text)).toBe(true));

  it.each([
    'Ett attraktivt och hållbart län',
    'Högre mått av tillit och gemenskap',
    'Alla patienter får ett gott bemötande',
    'Vi är ett giftfritt län senast 2037',
    'Ett län som sätter pendling och friluftsliv i förgrunden',
    'Fler möjligheter att växa',
    'Lägre grad av ensamhet',
    'Innovationskraften ska fördubblas',
    'Norrsjö – en kust där ingen dröm är för stor',
    'En begriplig myndighetskontakt',
    'Fler vägar in i arbetslivet',
  ])('is not there in %j', (text) => expect(measure(text)).toBe(false));
});
