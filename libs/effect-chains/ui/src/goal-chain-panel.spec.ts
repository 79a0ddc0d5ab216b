import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import { GoalChainPanel } from './goal-chain-panel';
import { box, chainFixture } from './testing/live-fixture';

const goal = { id: 'g1', lineageId: 'l', code: '2.3', wording: 'Fler i arbete' };
const other = { id: 'c2', name: 'Annan kedja', goals: [] };

async function setup(leading: ChainDetail[] = [], editable = true) {
  const session = { can: () => editable, session: () => null };
  TestBed.configureTestingModule({
    providers: [provideHttpClientTesting(), provideRouter([]), { provide: SessionStore, useValue: session }],
  });
  const http = TestBed.inject(HttpTestingController);
  const fixture = TestBed.createComponent(GoalChainPanel);
  fixture.componentRef.setInput('goalId', 'g1');
  const settle = async () => {
    for (let round = 0; round < 3; round += 1) {
      TestBed.tick();
      await new Promise((done) => setTimeout(done));
    }
  };
  const answer = async () => {
    await settle();
    http.match('/api/goals/g1').forEach((asked) => asked.flush(goal));
    http.match('/api/goals/g1/chains').forEach((asked) => asked.flush(leading));
    http.match('/api/effect-chains').forEach((asked) => asked.flush([other]));
    await settle();
  };
  await answer();
  return { http, settle, answer, element: fixture.nativeElement as HTMLElement };
}

describe('GoalChainPanel', () => {
  it('shows the thread of each chain that leads to the goal', async () => {
    const chain = chainFixture({ nodes: [box('g', 'goal', { goalLineageId: 'l' })] });
    const { element } = await setup([chain]);
    expect(element.querySelector('rt-chain-strip')?.textContent).toContain('Till arbete');
  });

  it('says what a chain is for where there is none', async () =>
    expect((await setup()).element.textContent).toContain('Ingen effektkedja än'));

  it('puts the goal in a chain that exists, by its lineage', async () => {
    const { element, http, settle } = await setup();
    const list = element.querySelector('select') as HTMLSelectElement;
    list.value = 'c2';
    list.dispatchEvent(new Event('change'));
    await settle();
    const sent = http.expectOne('/api/effect-chains/c2/changes').request.body;
    expect(sent.changes).toMatchObject([
      { part: 'node', was: null, is: { kind: 'goal', text: 'Fler i arbete', goalLineageId: 'l' } },
    ]);
  });

  it('begins a chain that ends in the goal', async () => {
    const { element, settle } = await setup();
    element.querySelector('button')?.click();
    await settle();
    expect(element.querySelector('rt-start-preview')?.textContent).toContain('Fler i arbete');
  });

  it('offers a reader nothing to change', async () =>
    expect((await setup([], false)).element.querySelector('button, select')).toBeNull());
});
