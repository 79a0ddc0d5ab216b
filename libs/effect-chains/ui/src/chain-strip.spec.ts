import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { ChainStrip } from './chain-strip';
import { arrow, box, chainFixture } from './testing/live-fixture';

async function show(content: Partial<ChainDetail>) {
  TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(ChainStrip);
  fixture.componentRef.setInput('chain', chainFixture(content));
  fixture.componentRef.setInput('lineageId', 'l');
  TestBed.tick();
  return fixture.nativeElement as HTMLElement;
}

const goal = box('g', 'goal', { goalLineageId: 'l' });
const words = (element: HTMLElement) => element.textContent?.replace(/\s+/g, ' ') ?? '';

describe('ChainStrip', () => {
  it('draws a knot for each column on the way and one for the goal, each box a way into the chain', async () => {
    const nodes = [box('a', 'activity', { text: 'Praktik' }), box('b', 'output'), goal];
    const element = await show({ nodes, edges: [arrow('ab'), arrow('bg')] });
    expect(element.querySelectorAll('li')).toHaveLength(3);
    expect(element.querySelector('.box')?.getAttribute('href')).toBe('/effektkedjor/chain?vald=a');
    expect(element.querySelector('.broken')).toBeNull();
  });

  it('names the weakest link and what is known of it', async () => {
    const element = await show({ nodes: [box('a', 'activity', { text: 'Praktik' }), goal], edges: [arrow('ag')] });
    expect(words(element)).toContain('Svagaste länken: Praktik → Ruta g. Inte prövat');
  });

  it('breaks where nothing that is done leads to the goal, also in words', async () => {
    const element = await show({ nodes: [box('b', 'output'), goal], edges: [arrow('bg')] });
    expect(element.querySelector('.broken')).not.toBeNull();
    expect(words(element)).toContain('Ingen aktivitet leder hit än');
  });

  it('says what to ask where nothing leads to the goal', async () =>
    expect(words(await show({ nodes: [goal] }))).toContain('inget leder dit än'));
});
