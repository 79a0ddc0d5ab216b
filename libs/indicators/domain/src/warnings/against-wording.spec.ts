import { warnedGoal, warnedIndicator } from '../../testing/src';
import { againstWording } from './against-wording';
import type { WarnedIndicator } from './warning';

const warned = (wording: string, changes: Partial<WarnedIndicator>) =>
  againstWording(warnedGoal(wording), warnedIndicator(changes)).map(({ field }) => field);
const lower = (name: string) => ({ name, polarity: 'lower' as const, target: null });
const higher = (name: string) => ({ name, polarity: 'higher' as const, target: null });

describe('a direction against the wording', () => {
  it('is told where the goal is to raise what is better lower, with what would mend it', () => {
    const [warning] = againstWording(
      warnedGoal('Sysselsättningsgraden ska öka.'),
      warnedIndicator(lower('Sysselsättningsgrad 20–64 år')),
    );
    expect(warning).toMatchObject({
      code: 'against_wording',
      goalIds: ['mål-1'],
      indicatorIds: ['indikator-1'],
      field: 'polarity',
      says: {
        sv: 'Målet säger att värdet ska öka, men för indikatorn ”Sysselsättningsgrad 20–64 år” är lägre bättre.',
      },
    });
    expect(warning?.mend.sv).toContain('Ändra riktningen');
  });
  it.each<[string, Partial<WarnedIndicator>]>([
    ['Arbetslösheten ska minska till 5 procent 2030.', higher('Arbetslöshet 16–64 år')],
    ['Minska utsläppen av växthusgaser.', higher('Utsläpp av växthusgaser')],
    ['Antalet nystartade företag ska öka.', lower('Nystartade företag per 1 000 invånare')],
    ['Lägre energianvändning per invånare senast 2030.', higher('Energianvändning per invånare')],
  ])('is told of %p', (wording, changes) => expect(warned(wording, changes)).toEqual(['polarity']));
  it('is told of a target on the wrong side of the baseline', () =>
    expect(warned('Sysselsättningsgraden ska öka.', { target: { value: 70, year: 2030 } })).toEqual(['target']));

  it.each<[string, string, Partial<WarnedIndicator>]>([
    ['that go the same way', 'Sysselsättningsgraden ska öka.', higher('Sysselsättningsgrad')],
    ['of another measure', 'Sysselsättningsgraden ska öka.', lower('Arbetslöshet')],
    ['of a measure that only begins alike', 'Sysselsättningen ska öka.', lower('Sysselsättningsgrad')],
    [
      'where the difference is to fall',
      'Skillnaden i sysselsättningsgrad mellan kvinnor och män ska minska.',
      higher('Sysselsättningsgrad'),
    ],
    ['of what is named in passing', 'Den regionala tillväxten ska öka utan att utsläppen ökar.', lower('Utsläpp')],
    ['of two goals in one', 'Arbetslösheten ska minska och sysselsättningen öka.', higher('Arbetslöshet')],
    [
      'of a way out of what is to fall',
      'Arbetslösheten ska minska.',
      higher('Andel som går från arbetslöshet till arbete'),
    ],
    ['of a name with a movement of its own', 'Arbetslösheten ska minska.', higher('Minskad arbetslöshet')],
    [
      'of shares of one group but of different things',
      'Andelen företag med kvinnlig ledare ska öka.',
      lower('Andel företag som avvecklas'),
    ],
    ['of a wording that keeps a level', 'Sysselsättningsgraden ska ligga kvar.', lower('Sysselsättningsgrad')],
    ['of a vision without a measure', 'Ett län där alla får plats.', lower('Sysselsättningsgrad')],
    ['without a polarity or target', 'Sysselsättningsgraden ska öka.', { polarity: 'none', target: null }],
  ])('is not told %s', (_, wording, changes) => expect(warned(wording, changes)).toEqual([]));
});
