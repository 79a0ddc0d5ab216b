import fc from 'fast-check';
import { spreadLabels } from './spread-labels';

describe('spreadLabels', () => {
  it('leaves labels where they want to be when there is room', () =>
    expect(spreadLabels([100, 20], 16, 0, 200)).toEqual([100, 20]));
  it('moves labels that would lie on each other apart', () =>
    expect(spreadLabels([50, 52], 16, 0, 200)).toEqual([50, 66]));
  it('moves them up where they would fall below the chart', () =>
    expect(spreadLabels([198, 199], 16, 0, 200)).toEqual([184, 200]));
  it('keeps order and distance whenever there is room for all', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }), (wanted) => {
        const sorted = [...wanted].sort((a, b) => a - b);
        const placed = spreadLabels(sorted, 16, 0, 200);
        for (let at = 1; at < placed.length; at++)
          expect((placed[at] ?? 0) - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(16);
        for (const place of placed) expect(place >= 0 && place <= 200).toBe(true);
      }),
    ));
});
