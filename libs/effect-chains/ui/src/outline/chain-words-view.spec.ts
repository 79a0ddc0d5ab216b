import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { arrow, box, liveFixture } from '../testing/live-fixture';
import { ChainWordsView } from './chain-words-view';

async function setup(empty = false) {
  const nodes = [box('a', 'activity', { text: 'Praktik' }), box('g', 'goal', { text: 'Arbete' })];
  const { live, provider } = liveFixture(empty ? {} : { nodes, edges: [arrow('ag')] });
  const copied: string[] = [];
  const clipboard = { provide: Clipboard, useValue: { copy: (text: string) => copied.push(text) > 0 } };
  TestBed.configureTestingModule({ providers: [provider, clipboard] });
  const fixture = TestBed.createComponent(ChainWordsView);
  await fixture.whenStable();
  return { live, fixture, element: fixture.nativeElement as HTMLElement, copied };
}

describe('ChainWordsView', () => {
  it('reads the chain goal by goal', async () => {
    const { element } = await setup();
    expect(element.querySelector('h2')?.textContent).toBe('Till målet ”Arbete”');
    expect(element.querySelector('li')?.textContent).toContain('Aktiviteten ”Praktik” ska leda till målet ”Arbete”');
  });
  it('selects the arrow that a sentence is about', async () => {
    const { element, live } = await setup();
    element.querySelector<HTMLButtonElement>('li button')?.click();
    expect([...live.selection()]).toEqual(['ag']);
  });
  it('copies all of it as text, and says so', async () => {
    const { element, copied, fixture } = await setup();
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(copied[0]).toMatch(/^Till arbete\n\nTill målet ”Arbete”\nAktiviteten/);
    expect(element.querySelector('[role=status]')?.textContent).toContain('kopierad');
  });
  it('says what will be here where the chain is empty', async () =>
    expect((await setup(true)).element.textContent).toContain('inga rutor än'));
});
