import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { answerStart, asRole, settled, strategyFixture, VERSION } from '../testing/as-role';
import { CurrentVersion } from '../version/current-version';
import { GoalTreeStore } from './goal-tree-store';
import { goalsFrom } from './tree-fixture';

const GOALS = goalsFrom('A', 'B', 'C');
const TREE = `/api/strategy-versions/${VERSION}/goals`;
const OTHER = '55555555-5555-4555-8555-555555555555';

const twoVersions = () => {
  const strategy = strategyFixture();
  return { ...strategy, versions: [...strategy.versions, { ...strategy.versions[0]!, id: OTHER, number: 2 }] };
};

async function start() {
  const http = asRole('strategy_owner', GoalTreeStore);
  const store = TestBed.inject(GoalTreeStore);
  TestBed.inject(CurrentVersion).choose(VERSION);
  await answerStart(http, [twoVersions()], GOALS);
  const order = () =>
    store
      .goals()
      .toSorted((a, b) => a.position - b.position || 0)
      .map(({ id }) => id)
      .join('');
  return { http, store, order };
}

const answer = async (http: HttpTestingController, url: string, body: object) => {
  http.expectOne(url).flush(body);
  await settled();
};

const answerMove = (http: HttpTestingController, id: string, position: number, version: number) =>
  answer(http, `/api/goals/${id}/place`, { ...GOALS.find((goal) => goal.id === id), position, version });

const TOP = { parentId: null };

describe('GoalTreeStore', () => {
  it('keeps showing a later move when the answer to an earlier one comes', async () => {
    const { http, store, order } = await start();
    void store.move('C', { ...TOP, position: 1 });
    void store.move('C', { ...TOP, position: 0 });
    await settled();
    expect(order()).toBe('CAB');
    await answerMove(http, 'C', 1, 2);
    expect(order()).toBe('CAB');
    await answerMove(http, 'C', 0, 3);
    expect(order()).toBe('CAB');
  });

  it('keeps showing a move while the tree is read for a change before it', async () => {
    const { http, store, order } = await start();
    void store.remove('A');
    await settled();
    void store.move('C', { ...TOP, position: 0 });
    await answer(http, '/api/goals/A?withSubgoals=true', {});
    await answer(http, TREE, goalsFrom('B', 'C'));
    expect(order()).toBe('CB');
  });

  it('reads the tree after an addition before it sends the next change', async () => {
    const { http, store, order } = await start();
    void store.add(null, 3, [{ code: null, wording: 'D' }]);
    await settled();
    await answer(http, '/api/goals', { ...GOALS[0], id: 'D', position: 3 });
    void store.move('C', { ...TOP, position: 0 });
    await settled();
    http.expectNone('/api/goals/C/place');
    await answer(http, TREE, goalsFrom('A', 'B', 'C', 'D'));
    await answerMove(http, 'C', 0, 2);
    expect(order()).toBe('CABD');
  });

  it('does not show the goals of a version that was left while they were read', async () => {
    const { http, store } = await start();
    void store.remove('A');
    await settled();
    await answer(http, '/api/goals/A?withSubgoals=true', {});
    TestBed.inject(CurrentVersion).choose(OTHER);
    await settled();
    await answer(http, `/api/strategy-versions/${OTHER}/goals`, goalsFrom('X'));
    await answer(http, TREE, goalsFrom('B', 'C'));
    expect(store.goals().map(({ id }) => id)).toEqual(['X']);
  });

  it('takes a refused move back, and goes on with the next', async () => {
    const { http, store, order } = await start();
    void store.move('B', { ...TOP, position: 0 });
    void store.move('C', { ...TOP, position: 0 });
    await settled();
    http.expectOne('/api/goals/B/place').flush({}, { status: 409, statusText: 'x' });
    await settled();
    http.expectOne(TREE).flush({}, { status: 503, statusText: 'x' });
    await settled();
    expect(order()).toBe('CAB');
    await answerMove(http, 'C', 0, 2);
    expect([order(), store.problem()]).toEqual(['CAB', null]);
  });
});
