import { TestBed } from '@angular/core/testing';
import { Saved, type SaveState } from './saved';

function show(at: Date | null, state: SaveState = 'saved') {
  const fixture = TestBed.createComponent(Saved);
  fixture.componentRef.setInput('at', at);
  fixture.componentRef.setInput('state', state);
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).textContent;
}

describe('Saved', () => {
  it('names the time of the day', () => {
    const today = new Date();
    today.setHours(14, 32);
    expect(show(today)).toBe('Sparat 14:32');
  });
  it('names the day where it was not today', () =>
    expect(show(new Date(2020, 0, 2, 8, 5))).toBe('Sparat 2020-01-02 08:05'));
  it('says nothing of what was never saved', () => expect(show(null)).toBe(''));
  it('does not call saved what is on its way', () => {
    expect(show(new Date(), 'saving')).toBe('Sparar …');
    expect(show(new Date(), 'unsaved')).toBe('Inte sparat än');
  });
});
