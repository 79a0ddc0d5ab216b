import { TestBed } from '@angular/core/testing';
import { Undo } from './undo';
import { UndoBar } from './undo-bar';

describe('UndoBar', () => {
  const setup = () => {
    const fixture = TestBed.createComponent(UndoBar);
    const taken: string[] = [];
    TestBed.inject(Undo).offer('Målet togs bort.', () => taken.push('mål'));
    fixture.detectChanges();
    return { element: fixture.nativeElement as HTMLElement, taken };
  };
  const press = (on: HTMLElement) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));

  it('says what was done and offers to take it back', () => {
    const { element, taken } = setup();
    expect(element.textContent).toContain('Målet togs bort.');
    element.querySelector('button')?.click();
    expect(taken).toEqual(['mål']);
  });
  it('takes it back with Ctrl+Z', () => {
    const { taken } = setup();
    press(document.body);
    expect(taken).toEqual(['mål']);
  });
  it('leaves Ctrl+Z to the text a person is writing', () => {
    const { taken } = setup();
    const field = document.body.appendChild(document.createElement('textarea'));
    press(field);
    field.remove();
    expect(taken).toEqual([]);
  });
});
