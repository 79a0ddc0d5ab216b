import { warnedGoal, warnedIndicator } from '../../testing/src';
import { percentAsUnit, percentInWording } from './percent-for-points';
import type { WarnedIndicator } from './warning';

const byWording = (wording: string, changes: Partial<WarnedIndicator> = {}) =>
  percentInWording(warnedGoal(wording), warnedIndicator(changes));

describe('percent for percentage points in a wording', () => {
  it('is told of with what it would be, reckoned out', () =>
    expect(byWording('Sysselsättningsgraden ska öka med 5 procent till 2030.')[0]?.says.sv).toBe(
      'Målet säger ”med 5 procent” om en andel (Sysselsättningsgrad 20–64 år). 5 procent av 78 procent är 3,9 procentenheter.',
    ));
  it('is told of without a baseline too', () =>
    expect(byWording('Öka sysselsättningsgraden med minst 2,5 %.', { baseline: null })[0]?.says.sv).toBe(
      'Målet säger ”med 2,5 procent” om en andel (Sysselsättningsgrad 20–64 år).',
    ));
  it.each<[string, string, Partial<WarnedIndicator>]>([
    ['points', 'Sysselsättningsgraden ska öka med 5 procentenheter.', {}],
    ['a level', 'Sysselsättningsgraden ska öka till 82 procent.', {}],
    ['what is counted', 'Utsläppen ska minska med 50 procent.', { name: 'Utsläpp av växthusgaser', unit: 'ton' }],
    ['another measure', 'Utsläppen ska minska med 50 procent.', {}],
  ])('is not told of %s', (_, wording, changes) => expect(byWording(wording, changes)).toEqual([]));
});

describe('percent as the unit of a difference', () => {
  const byUnit = (changes: Partial<WarnedIndicator>) =>
    percentAsUnit(warnedIndicator(changes)).map(({ field }) => field);
  it('is told of where name or definition says so', () => {
    expect(byUnit({ definition: 'Skillnad i procentenheter mellan kvinnor och män.' })).toEqual(['unit']);
    expect(byUnit({ name: 'Förändring av sysselsättningsgraden' })).toEqual(['unit']);
  });
  it('is not told of a share whose margin of error is in points', () =>
    expect(byUnit({ definition: 'Felmarginalen är 2 procentenheter.' })).toEqual([]));
  it('is not told of a change in percent of what is counted, nor of points', () => {
    expect(byUnit({ name: 'Befolkningsförändring sedan föregående år, andel (%)' })).toEqual([]);
    expect(byUnit({ name: 'Förändring av andelen', unit: 'procentenheter' })).toEqual([]);
  });
});
