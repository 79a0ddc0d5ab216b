import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import { Undo } from '@rt/shared/ui';
import { ChainPage } from './chain-page';

const chain: ChainDetail = {
  id: 'k',
  name: 'Till arbete',
  version: 1,
  nodes: [
    { id: 'a', kind: 'activity', text: 'Praktik', goal: null, version: 2 },
    {
      id: 'm',
      kind: 'goal',
      text: 'Fler har arbete',
      goal: { id: 'g', lineageId: 'l', code: '2.2', wording: 'Fler har arbete' },
      version: 1,
    },
  ],
  edges: [{ id: 'p', fromId: 'a', toId: 'm', assumption: null, version: 5 }],
};

describe('the page of a chain', () => {
  const setup = async (may = true) => {
    const session = { session: signal({ region: { id: 'r' } }), can: () => may };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: session },
      ],
    });
    const fixture = TestBed.createComponent(ChainPage);
    fixture.componentRef.setInput('chainId', 'k');
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    TestBed.tick();
    http.expectOne('/api/effect-chains/k').flush(chain);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = async (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.includes(text))?.click();
      await fixture.whenStable();
    };
    return { element, http, press, fixture };
  };

  it('reads the chain out in words, and says where an assumption is missing', async () => {
    const { element } = await setup();
    expect(element.querySelector('ol')?.textContent).toContain(
      'Aktiviteten ”Praktik” ska leda till målet ”Fler har arbete”. Antagandet saknas.',
    );
  });

  it('brings a removed box back with its arrows', async () => {
    const { http, press } = await setup();
    await press('Ta bort Praktik');
    http.expectOne('/api/chain-nodes/a').flush({ ...chain, nodes: [chain.nodes[1]], edges: [] });
    TestBed.inject(Undo).undoLast();
    expect(http.expectOne('/api/effect-chains/k/parts').request.body).toEqual({
      nodes: [{ id: 'a', kind: 'activity', text: 'Praktik', goalId: null }],
      edges: [{ id: 'p', fromId: 'a', toId: 'm', assumption: null }],
    });
  });

  it('keeps what was typed when somebody else was first, and shows what they did', async () => {
    const { element, http, press, fixture } = await setup();
    await press('Ändra Praktik');
    const field = element.querySelector('rt-node-form input') as HTMLInputElement;
    field.value = 'Längre praktik';
    field.dispatchEvent(new Event('input'));
    await press('Spara rutan');
    const theirs = { ...chain, edges: [{ ...chain.edges[0], assumption: 'Någon annans antagande', version: 6 }] };
    const body = {
      code: 'version.stale',
      status: 412,
      title: 'Någon annan',
      messages: { sv: 'Någon annan har ändrat', en: '' },
      current: theirs,
    };
    http.expectOne('/api/chain-nodes/a').flush(body, { status: 412, statusText: '' });
    await fixture.whenStable();
    expect((element.querySelector('rt-node-form input') as HTMLInputElement).value).toBe('Längre praktik');
    expect(element.textContent).toContain('Någon annans antagande');
  });

  it('offers nothing to change to those who only read', async () => {
    expect((await setup(false)).element.querySelector('button')).toBeNull();
  });
});
