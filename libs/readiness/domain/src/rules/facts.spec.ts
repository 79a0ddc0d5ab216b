import { assess } from '../assess';

describe('facts', () => {
  it('keeps what the wording says, in its own words', () => {
    expect(
      assess('Andelen unga 16–24 år som arbetar ska öka från 62 procent till minst 80 procent senast 2030 enligt SCB')
        .facts,
    ).toEqual({
      who: 'unga 16–24 år',
      what: 'Andelen unga 16–24 år som arbetar',
      direction: 'öka',
      from: '62 procent',
      to: 'minst 80 procent',
      when: '2030',
      source: 'SCB',
    });
  });

  it.each([
    ['Fler unga på landsbygden', 'öka'],
    ['Stärkt krisberedskap', 'stärkas'],
    ['Matsvinnet har halverats', 'halveras'],
    ['Nivån är 80 procent', 'vara'],
    ['Bibehållen åkerareal', 'ligga kvar'],
  ])('gives the direction of %j as a verb after "ska": %s', (text, verb) => {
    expect(assess(text).facts.direction).toBe(verb);
  });

  it('says nothing of what the wording leaves out', () => {
    expect(assess('Levande landsbygd').facts).toEqual({ who: 'Levande landsbygd' });
  });
});
