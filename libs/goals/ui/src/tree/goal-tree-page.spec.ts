import type { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { GoalSummary, VersionState } from '@rt/goals/domain';
import type { Role } from '@rt/identity/domain';
import { Undo } from '@rt/shared/ui';
import { answerStart, asRole, settled, strategyFixture, VERSION } from '../testing/as-role';
import { GoalTreePage } from './goal-tree-page';
import { goalsFrom } from './tree-fixture';

const GOALS = goalsFrom('A', '. A1', '. A2', 'B');

async function show(role: Role, goals: readonly GoalSummary[] = GOALS, state: VersionState = 'draft') {
  const http = asRole(role);
  const fixture = TestBed.createComponent(GoalTreePage);
  await answerStart(http, [strategyFixture(state)], goals);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const row = (id: string) => element.querySelector<HTMLElement>(`[data-goal="${id}"]`) as HTMLElement;
  const key = async (id: string, name: string, held: KeyboardEventInit = {}) => {
    row(id).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held }));
    await settled();
  };
  const order = () => [...element.querySelectorAll('[role=treeitem]')].map((item) => item.getAttribute('data-goal'));
  const write = async (text: string) => {
    const area = element.querySelector('rt-goal-line textarea') as HTMLTextAreaElement;
    area.value = text;
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settled();
  };
  return { http, element, row, key, order, write };
}

const answer = async (http: HttpTestingController, url: string, body: object) => {
  const request = http.expectOne(url);
  request.flush(body);
  await settled();
  return request.request;
};

describe('GoalTreePage', () => {
  afterEach(() => document.body.replaceChildren());

  it('is a tree with level, place and number of siblings for screen readers', async () => {
    const { row, element } = await show('strategy_owner');
    expect(element.querySelector('[role=tree]')?.getAttribute('aria-label')).toBe('Målträd');
    const said = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) =>
      row('A1').getAttribute(name),
    );
    expect(said).toEqual(['2', '1', '2', null]);
    expect(row('A').getAttribute('aria-expanded')).toBe('true');
  });

  it('says the verdict in words beside its mark', async () => {
    expect((await show('reader')).row('A').textContent).toContain('går delvis att följa upp');
  });

  it('is one stop for Tab, and arrows go on from there', async () => {
    const { element, key, row } = await show('reader');
    expect(element.querySelectorAll('[role=treeitem][tabindex="0"]')).toHaveLength(1);
    await key('A', 'ArrowDown');
    expect(document.activeElement).toBe(row('A1'));
    await key('A1', 'End');
    expect(document.activeElement).toBe(row('B'));
    await key('B', 'a');
    expect(document.activeElement).toBe(row('A'));
  });

  it('closes and opens with left and right', async () => {
    const { key, order } = await show('reader');
    await key('A', 'ArrowLeft');
    expect(order()).toEqual(['A', 'B']);
    await key('A', 'ArrowRight');
    expect(order()).toEqual(['A', 'A1', 'A2', 'B']);
  });

  it('moves at once with Alt and an arrow, on the version known, and can be undone', async () => {
    const { http, key, order } = await show('strategy_owner');
    await key('A2', 'ArrowUp', { altKey: true });
    expect(order()).toEqual(['A', 'A2', 'A1', 'B']);
    const moved = { ...GOALS[2], position: 0, version: 2 };
    const request = await answer(http, '/api/goals/A2/place', moved);
    expect(request.body).toEqual({ parentId: 'A', position: 0 });
    expect(request.headers.get('If-Match')).toBe('"1"');
    TestBed.inject(Undo).undoLast();
    await settled();
    const back = http.expectOne('/api/goals/A2/place').request;
    expect([back.body, back.headers.get('If-Match')]).toEqual([{ parentId: 'A', position: 1 }, '"2"']);
  });

  it('shows why a move was refused, and the tree as it is stored', async () => {
    const { http, key, order, element } = await show('strategy_owner');
    await key('B', 'ArrowRight', { altKey: true });
    const messages = { sv: 'Ett mål på den nivån kan inte ligga där.', en: '' };
    http
      .expectOne('/api/goals/B/place')
      .flush(
        { code: 'goal.level-misplaced', messages, status: 409, title: '', type: '' },
        { status: 409, statusText: 'x' },
      );
    await settled();
    await answer(http, `/api/strategy-versions/${VERSION}/goals`, GOALS);
    expect(order()).toEqual(['A', 'A1', 'A2', 'B']);
    expect(element.querySelector('[role=alert]')?.textContent).toContain('kan inte ligga där');
  });

  it('adds a goal beside with N, at its place', async () => {
    const { http, key, write } = await show('strategy_owner');
    await key('A1', 'n');
    await write('2.1 Nytt mål');
    const { request } = http.expectOne('/api/goals');
    expect(request.body).toMatchObject({
      code: '2.1',
      wording: 'Nytt mål',
      parentId: 'A',
      position: 1,
      level: 'sub_goal',
    });
  });

  it('rewords with F2, and does nothing when nothing was changed', async () => {
    const { http, key, write } = await show('strategy_owner');
    await key('B', 'F2');
    await write('B');
    http.expectNone('/api/goals/B');
    await key('B', 'F2');
    await write('Bättre så');
    expect(http.expectOne('/api/goals/B').request.body).toEqual({ wording: 'Bättre så' });
  });

  it('removes with Delete and offers to take it back', async () => {
    const { http, key, order } = await show('strategy_owner');
    await key('A', 'Delete');
    await answer(http, '/api/goals/A?withSubgoals=true', { goalId: 'A', goals: 3 });
    await answer(http, `/api/strategy-versions/${VERSION}/goals`, [{ ...GOALS[3], position: 0 }]);
    expect(order()).toEqual(['B']);
    expect(TestBed.inject(Undo).offered()?.text).toContain('2 mål under det togs bort');
    TestBed.inject(Undo).undoLast();
    await settled();
    expect(http.expectOne('/api/goals/A/restoration').request.method).toBe('PUT');
  });

  it('lets a reader look but not change', async () => {
    const { http, key, element } = await show('reader');
    await key('B', 'Delete');
    await key('B', 'n');
    expect(element.querySelector('rt-tree-toolbar, rt-goal-line')).toBeNull();
    http.expectNone(() => true);
  });

  it('explains that an adopted version is frozen and where it is revised', async () => {
    const { element, key } = await show('strategy_owner', GOALS, 'adopted');
    expect(element.textContent).toContain('Versionen är beslutad');
    expect(element.querySelector('.frozen a')?.getAttribute('href')).toContain('/mal/strategier/');
    await key('B', 'F2');
    expect(element.querySelector('rt-goal-line')).toBeNull();
  });

  it('offers the first goal, or an import, where there are none', async () => {
    const { element } = await show('strategy_owner', []);
    expect(element.querySelector('rt-empty')?.textContent).toContain('Skriv det första målet');
    expect(element.querySelector('rt-empty a')?.getAttribute('href')).toBe('/mal/import');
  });
});
