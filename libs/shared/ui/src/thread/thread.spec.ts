import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Thread } from './thread';
import type { ThreadKnot } from './thread-knot';

const KNOTS: ThreadKnot[] = [
  { key: 'wording', label: 'Formulering', state: 'running', words: 'finns.', link: ['/mal', '1', 'formulering'] },
  {
    key: 'target',
    label: 'Målvärde',
    state: 'broken',
    words: 'saknas. Lägg till ett målvärde.',
    link: ['/mal', '1', 'indikatorer'],
  },
  { key: 'money', label: 'Pengar', state: 'not_asked', words: 'ej aktuellt.' },
];

function show(size: 'row' | 'head' | 'spark') {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Thread);
  fixture.componentRef.setInput('knots', KNOTS);
  fixture.componentRef.setInput('size', size);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('Thread', () => {
  it('says the whole in a sentence', () =>
    expect(show('row').querySelector('p')?.textContent).toBe('Tråden är bruten vid målvärde.'));
  it('makes each knot with a link a way to the place where it is mended', () => {
    const links = [...show('row').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/mal/1/formulering', '/mal/1/indikatorer']);
    expect(links[1]?.getAttribute('aria-label')).toBe('Målvärde: saknas. Lägg till ett målvärde.');
  });
  it('does not make a link of a knot that has nowhere to go, but says it', () =>
    expect(show('row').querySelector('li:last-child .rt-sr')?.textContent).toBe('Pengar: ej aktuellt.'));
  it('keeps every row in the same columns', () =>
    expect([...show('row').querySelectorAll<HTMLElement>('rt-thread-cell')].map((cell) => cell.style.width)).toEqual(
      Array(3).fill('80px'),
    ));
  it('is one picture with a name as a sparkline', () => {
    const spark = show('spark').querySelector('svg');
    expect(spark?.getAttribute('aria-label')).toBe('Tråden är bruten vid målvärde.');
    expect(spark?.getAttribute('width')).toBe('60');
  });
  it('shows the sentence in sight where there is no room for labels', () =>
    expect(show('head').querySelector('p')?.classList.contains('rt-sr')).toBe(false));
});
