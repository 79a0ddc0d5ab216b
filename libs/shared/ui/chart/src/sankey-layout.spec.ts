import fc from 'fast-check';
import { crossings, sankeyLayout, type SankeyData } from './sankey-layout';

const node = (key: string) => ({ key });
const SIZE = { height: 400, gap: 10 };

const keys = (prefix: string) =>
  fc.integer({ min: 1, max: 6 }).map((count) => Array.from({ length: count }, (_, at) => node(`${prefix}${at}`)));
const bandsBetween = (from: { key: string }[], to: { key: string }[]) =>
  fc.uniqueArray(
    fc.record({
      from: fc.constantFrom(...from.map(({ key }) => key)),
      to: fc.constantFrom(...to.map(({ key }) => key)),
      value: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { selector: ({ from, to }) => `${from} ${to}`, maxLength: 20 },
  );
const data: fc.Arbitrary<SankeyData> = fc
  .tuple(keys('a'), keys('b'), keys('c'))
  .chain(([a, b, c]) =>
    fc.record({ stages: fc.constant([a, b, c]), bands: fc.tuple(bandsBetween(a, b), bandsBetween(b, c)) }),
  );
/** As money is: what comes to the middle goes on from it. */
const flowing: fc.Arbitrary<SankeyData> = data.map(({ stages, bands }) => ({
  stages,
  bands: [
    bands[0]!,
    stages[1]!.map(({ key }) => ({
      from: key,
      to: stages[2]![0]!.key,
      value: sum(bands[0]!.filter(({ to }) => to === key).map(({ value }) => value)),
    })),
  ],
}));
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the layout of a Sankey diagram', () => {
  it('has nothing of negative height, nothing outside the picture, and no node over another', () => {
    fc.assert(
      fc.property(data, (given) => {
        const { nodes, bands } = sankeyLayout(given, SIZE);
        for (const { height, y } of nodes) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(SIZE.height + 1e-6);
        }
        for (const { thickness } of bands) expect(thickness).toBeGreaterThanOrEqual(0);
        for (const stage of [0, 1, 2]) {
          const column = nodes.filter((each) => each.stage === stage).sort((a, b) => a.y - b.y);
          column
            .slice(1)
            .forEach(({ y }, at) =>
              expect(y - column[at]!.y - column[at]!.height).toBeGreaterThanOrEqual(SIZE.gap - 1e-6),
            );
        }
      }),
    );
  });

  it('keeps bands within their nodes at both ends, one beside the other', () => {
    fc.assert(
      fc.property(data, (given) => {
        const { nodes, bands } = sankeyLayout(given, SIZE);
        for (const { key, stage, y, height } of nodes) {
          const goes = bands.filter((band) => band.stage === stage && band.from === key);
          const comes = bands.filter((band) => band.stage === stage - 1 && band.to === key);
          for (const [ends, top] of [
            [goes, 'fromY'],
            [comes, 'toY'],
          ] as const) {
            const sorted = ends.map((band) => [band[top], band.thickness] as const).sort(([a], [b]) => a - b);
            let edge = y;
            for (const [from, thickness] of sorted) {
              expect(from).toBeGreaterThanOrEqual(edge - 1e-6);
              edge = from + thickness;
            }
            expect(edge).toBeLessThanOrEqual(y + height + 1e-6);
          }
        }
      }),
    );
  });

  it('lets as much out of a node as comes in, and fills the node with it', () => {
    fc.assert(
      fc.property(flowing, (given) => {
        const { nodes, bands } = sankeyLayout(given, SIZE);
        for (const { key, height } of nodes.filter(({ stage }) => stage === 1)) {
          const comes = sum(
            bands.filter((band) => band.stage === 0 && band.to === key).map(({ thickness }) => thickness),
          );
          const goes = sum(
            bands.filter((band) => band.stage === 1 && band.from === key).map(({ thickness }) => thickness),
          );
          expect(comes).toBeCloseTo(height, 6);
          expect(goes).toBeCloseTo(height, 6);
        }
      }),
    );
  });

  it('never crosses more than the order it was given', () => {
    fc.assert(
      fc.property(data, (given) => {
        const { nodes } = sankeyLayout(given, SIZE);
        const order = [0, 1, 2].map((stage) => nodes.filter((each) => each.stage === stage).map(({ key }) => key));
        const before = given.stages.map((stage) => stage.map(({ key }) => key));
        expect(crossings(order, given.bands)).toBeLessThanOrEqual(crossings(before, given.bands));
      }),
    );
  });

  it('untwists two bands that cross', () => {
    const { bands } = sankeyLayout(
      {
        stages: [
          [node('a'), node('b')],
          [node('x'), node('y')],
        ],
        bands: [
          [
            { from: 'a', to: 'y', value: 5 },
            { from: 'b', to: 'x', value: 5 },
          ],
        ],
      },
      SIZE,
    );
    const [first, second] = [...bands].sort((one, other) => one.fromY - other.fromY);
    expect(first!.toY).toBeLessThan(second!.toY);
  });

  it('leaves what is outside the list at the bottom', () => {
    const stages = [[node('a')], [{ key: '~none', last: true }, node('x')]];
    const bands = [
      [
        { from: 'a', to: '~none', value: 9 },
        { from: 'a', to: 'x', value: 1 },
      ],
    ];
    const { nodes } = sankeyLayout({ stages, bands }, SIZE);
    expect(nodes.filter(({ stage }) => stage === 1).map(({ key }) => key)).toEqual(['x', '~none']);
  });

  it('draws nothing thick where there is no money', () => {
    const { nodes } = sankeyLayout(
      { stages: [[node('a')], [node('b')]], bands: [[{ from: 'a', to: 'b', value: 0 }]] },
      SIZE,
    );
    expect(nodes.map(({ height }) => height)).toEqual([0, 0]);
  });
});
