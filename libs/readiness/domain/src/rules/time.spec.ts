import { assess } from '../assess';

const words = (text: string, criterion: 'deadline' | 'baseline'): string[] | undefined =>
  assess(text).evidence[criterion]?.map((span) => span.text);

describe('deadline and baseline', () => {
  it('shows the words that say when', () => {
    expect(words('Senast vid utgången av år 2030 ska gapet ha krympt', 'deadline')).toEqual([
      'Senast vid utgången av år 2030',
    ]);
    expect(words('Under perioden 2025–2029 ska exportvärdet stiga', 'deadline')).toEqual(['Under perioden 2025–2029']);
  });

  it.each(['Vid programperiodens slut ska 40 företag ha deltagit', 'På sikt ska andelen öka', 'Andelen ska öka'])(
    'sees no deadline in %j',
    (text) => {
      expect(assess(text).deadline).toBe(false);
    },
  );

  it.each([
    'Andelen ska vara högre än i dag',
    'Från dagens 23 000 till 30 000 studenter',
    'Utsläppen ska vara lägre än dagens nivå',
    'Fjolårets nivå av olycksfall ska halveras',
  ])('sees a baseline without a year in %j', (text) => expect(assess(text).baseline).toBe(true));

  it('does not take a start date for a baseline', () => {
    expect(assess('Från och med 2027 ska alla tåg gå på förnybar el').baseline).toBe(false);
  });
});
