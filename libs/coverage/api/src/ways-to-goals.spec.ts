import type { RegionCoverage } from '@rt/coverage/domain';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import fc from 'fast-check';
import { type DrawnChain, StrategyFixture } from '../testing/src';
import { CoverageModule } from './coverage.module';

const KINDS = ['need', 'resource', 'activity', 'output', 'short_outcome', 'long_outcome'];
const CHAINS = 40;

/** Any chain of up to seven boxes, circles included, some of them done by the intervention. */
const arbitraryDrawing = fc
  .array(fc.record({ kind: fc.constantFrom(...KINDS), tied: fc.boolean() }), { maxLength: 7 })
  .chain((boxes) =>
    fc.record({
      boxes: fc.constant(boxes),
      arrows: boxes.length
        ? fc.uniqueArray(
            fc.tuple(fc.nat(boxes.length - 1), fc.oneof(fc.nat(boxes.length - 1), fc.constant('goal' as const))),
            {
              selector: String,
              maxLength: 10,
            },
          )
        : fc.constant<DrawnChain['arrows']>([]),
    }),
  );
type Drawing = { boxes: { kind: string; tied: boolean }[]; arrows: DrawnChain['arrows'] };

/** One drawing for each kind of answer, so that none is missing however the others fall out. */
const ANSWERS: Drawing[] = [
  { boxes: [{ kind: 'activity', tied: true }], arrows: [[0, 'goal']] },
  { boxes: [], arrows: [] },
  { boxes: [{ kind: 'output', tied: false }], arrows: [[0, 'goal']] },
  {
    boxes: [
      { kind: 'need', tied: false },
      { kind: 'activity', tied: false },
    ],
    arrows: [
      [0, 1],
      [1, 'goal'],
    ],
  },
];

/** The same question asked the slow way: from each tied box, follow arrows until the goal or nothing new. */
function leadsThere({ boxes, arrows }: Drawing): boolean {
  const reaches = (from: number, seen: readonly number[]): boolean =>
    arrows.some(
      ([start, to]) => start === from && (to === 'goal' || (!seen.includes(to) && reaches(to, [...seen, to]))),
    );
  return boxes.some(({ tied }, at) => tied && reaches(at, [at]));
}

/** The boxes from which the goal can be reached, walked forwards from each. */
const onTheWay = (drawing: Drawing) =>
  drawing.boxes.flatMap((_, at) =>
    leadsThere({ ...drawing, boxes: drawing.boxes.map((box, other) => ({ ...box, tied: other === at })) }) ? [at] : [],
  );

/** Where the way breaks, by trying every box: after the needs, the earliest column first. */
function breakOf(drawing: Drawing): string | null {
  const { boxes, arrows } = drawing;
  const kindOf = (at: number) => boxes[at]?.kind ?? '';
  const isReached = (at: number | 'goal') =>
    arrows.some(([from, to]) => to === at && kindOf(from) !== 'need' && (at === 'goal' || from !== at));
  const first = onTheWay(drawing)
    .filter((at) => !isReached(at))
    .sort((one, other) => rank(kindOf(one)) - rank(kindOf(other)) || one - other);
  const done = first.find((at) => kindOf(at) !== 'need');
  if (done !== undefined) return `Ruta ${done}`;
  return isReached('goal') ? (first[0] === undefined ? null : `Ruta ${first[0]}`) : 'Målet';
}
const rank = (kind: string) => KINDS.indexOf(kind);

describe('the ways to goals', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
  });
  afterAll(() => api?.close());

  it(`are found by one statement just as by walking them one by one, on ${CHAINS} drawings`, async () => {
    const rus = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
    const drawings: Drawing[] = [...ANSWERS, ...fc.sample(arbitraryDrawing, CHAINS)].map(({ boxes, arrows }) => ({
      boxes,
      arrows: arrows.filter(([from, to]) => from !== to),
    }));
    const expected = new Map<string, string | boolean | null>();
    for (const drawing of drawings) {
      const goal = await rus.goal();
      const work = await rus.intervention('Insats', {});
      await rus.link(work, goal, 10);
      const boxes = drawing.boxes.map(({ kind, tied }, at) => ({
        kind,
        text: `Ruta ${at}`,
        ...(tied ? { by: work } : {}),
      }));
      await rus.drawnChain(goal, { boxes, arrows: drawing.arrows });
      expected.set(goal.id, leadsThere(drawing) || breakOf(drawing));
    }
    const { goals } = (await (await api.as('strategy_owner')).get<RegionCoverage>('/coverage')).body;
    const found = goals
      .filter(({ id }) => expected.has(id))
      .map(({ id, unbrokenChains, chainBreak }) => [id, unbrokenChains > 0 || chainBreak] as const);
    expect(new Map(found)).toEqual(expected);
    expect(new Set(expected.values()).size).toBeGreaterThan(3);
  });
});
