import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ChainSummary } from '@rt/effect-chains/domain';
import { type Permission } from '@rt/identity/domain';
import { SessionStore } from '@rt/identity/ui';
import { ChainsPage } from './chains-page';

const chains: ChainSummary[] = [
  {
    ...{ id: '1', name: 'Till arbete', strategyId: 's', interventionId: null, subject: 'Älvdal 2030', version: 1 },
    ...{ nodes: 8, edges: 7, unassumed: 2 },
    goals: [{ id: 'g', lineageId: 'l', code: '2.3', wording: 'Fler i arbete' }],
  },
  {
    ...{ id: '2', name: 'Rent vatten', strategyId: null, interventionId: null, subject: null, version: 1 },
    ...{ nodes: 2, edges: 1, unassumed: 0, goals: [] },
  },
];

async function setup(address = '/effektkedjor', list: ChainSummary[] = chains, editable = true) {
  const session = { can: (permission: Permission) => editable && permission === 'chain:edit', session: () => null };
  TestBed.configureTestingModule({
    providers: [
      provideHttpClientTesting(),
      provideRouter([{ path: 'effektkedjor', component: ChainsPage }], withComponentInputBinding()),
      { provide: SessionStore, useValue: session },
    ],
  });
  const harness = await RouterTestingHarness.create(address);
  const http = TestBed.inject(HttpTestingController);
  const settle = async () => {
    for (let round = 0; round < 3; round += 1) {
      TestBed.tick();
      await new Promise((done) => setTimeout(done));
    }
  };
  await settle();
  http.match('/api/chain-mentions').forEach((asked) => asked.flush([]));
  http.expectOne('/api/effect-chains').flush(list);
  await settle();
  const element = harness.routeNativeElement as HTMLElement;
  const rows = () =>
    [...element.querySelectorAll('tbody tr')].map(({ textContent }) => textContent?.replace(/\s+/g, ' '));
  return { element, rows, settle };
}

describe('ChainsPage', () => {
  it('shows what each chain is drawn for, where it leads and what it rests on', async () => {
    const { rows } = await setup();
    expect(rows()[0]).toMatch(/Till arbete Älvdal 2030 2\.3 ?8 ?7 ?◐ 2 pilar saknar antagande/);
    expect(rows()[1]).toContain('● varje pil har ett antagande');
  });

  it('keeps the filter in the address', async () => {
    const { element, rows, settle } = await setup();
    const search = element.querySelector('input[type=search]') as HTMLInputElement;
    search.value = 'vatten';
    search.dispatchEvent(new Event('input'));
    await settle();
    expect(TestBed.inject(Router).url).toContain('sok=vatten');
    expect(rows()).toHaveLength(1);
  });

  it('says that no chain fits, and how to see all', async () => {
    const { element } = await setup('/effektkedjor?sok=finns+inte');
    expect(element.textContent).toContain('Ingen kedja passar');
  });

  it('opens the beginning of a new chain from its address', async () =>
    expect((await setup('/effektkedjor?ny')).element.querySelector('rt-new-chain')).not.toBeNull());

  it('does not let a reader begin one', async () => {
    const { element } = await setup('/effektkedjor?ny', chains, false);
    expect(element.querySelector('rt-new-chain')).toBeNull();
    expect(element.textContent).not.toContain('Ny effektkedja');
  });

  it('says what a chain is for where there is none', async () =>
    expect((await setup('/effektkedjor', [])).element.textContent).toContain('Börja med ett mål'));
});
