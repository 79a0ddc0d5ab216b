import { TestBed } from '@angular/core/testing';
import { KnotMark } from './knot-mark';
import { type KnotState, stateWord } from './thread-knot';

const STATES: KnotState[] = ['running', 'thin', 'broken', 'not_asked'];

function shapesOf(state: KnotState) {
  const fixture = TestBed.createComponent(KnotMark);
  fixture.componentRef.setInput('state', state);
  fixture.detectChanges();
  const drawn = [...(fixture.nativeElement as HTMLElement).querySelectorAll('svg > :not(.ground)')];
  return drawn.map((shape) => `${shape.tagName} ${shape.getAttribute('class')}`).join(', ');
}

describe('KnotMark', () => {
  it('tells every state from every other by shape alone', () =>
    expect(new Set(STATES.map(shapesOf)).size).toBe(STATES.length));
  it('is full, half, hollow and a dash', () =>
    expect(STATES.map(shapesOf)).toEqual(['circle full', 'circle ring, path full', 'circle ring', 'path dash']));
  it('has a word for every state', () =>
    expect(STATES.map(stateWord)).toEqual(['finns', 'delvis', 'saknas', 'ej aktuellt']));
});
