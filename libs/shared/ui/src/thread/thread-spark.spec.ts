import { TestBed } from '@angular/core/testing';
import type { KnotState, ThreadKnot } from './thread-knot';
import { ThreadSpark } from './thread-spark';

function draw(...states: KnotState[]) {
  const knots: ThreadKnot[] = states.map((state, at) => ({ key: String(at), label: 'x', state, words: '' }));
  const fixture = TestBed.createComponent(ThreadSpark);
  fixture.componentRef.setInput('knots', knots);
  fixture.componentRef.setInput('sentence', 'Tråden löper obruten.');
  fixture.detectChanges();
  const svg = (fixture.nativeElement as HTMLElement).querySelector('svg');
  return [...(svg?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'));
}

describe('ThreadSpark', () => {
  it('fills sixty pixels however many knots there are', () => {
    expect(draw('running', 'running')).toEqual(['M0,6 H30', 'M30,6 H60']);
    expect(draw('running', 'thin', 'not_asked')).toEqual(['M0,6 H20', 'M20,6 H40', 'M40,6 H60']);
  });
  it('leaves a gap at a break, with a loose end on each side that has a thread', () =>
    expect(draw('running', 'broken', 'broken')).toEqual(['M0,6 H20', 'M20,6 q1.6,0.4 1.8,3.6']));
  it('draws nothing for no knots', () => expect(draw()).toEqual([]));
});
