import { TestBed } from '@angular/core/testing';
import type { Passage } from '@rt/reporting/domain';
import { SentenceList } from './sentence-list';

const TEXT = 'Vi har en plan. Den följs upp. Sen lär vi.';

describe('an answer to mark in', () => {
  const shown = async () => {
    const fixture = TestBed.createComponent(SentenceList);
    fixture.componentRef.setInput('text', TEXT);
    fixture.componentRef.setInput('marks', [{ number: 2, passages: [{ start: 10, end: 14 }] }]);
    fixture.componentRef.setInput('label', 'Svaret');
    await fixture.whenStable();
    document.body.append(fixture.nativeElement);
    const element = fixture.nativeElement as HTMLElement;
    const box = element.querySelector('[role=listbox]') as HTMLElement;
    const press = async (key: string, shiftKey = false) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
      await fixture.whenStable();
    };
    const words = () => fixture.componentInstance.passages().map(({ start, end }: Passage) => TEXT.slice(start, end));
    return { element, box, press, words };
  };
  afterEach(() => {
    getSelection()?.removeAllRanges();
    document.body.replaceChildren();
  });

  it('has nothing marked before somebody comes to it', async () => expect((await shown()).words()).toEqual([]));

  it('is marked sentence by sentence with the arrows, several with Shift, none after Escape', async () => {
    const { press, words, box, element } = await shown();
    await press('ArrowDown');
    expect(words()).toEqual(['Vi har en plan.']);
    expect(box.getAttribute('aria-activedescendant')).toBe('rt-sentence-0');
    await press('ArrowDown');
    await press('ArrowDown', true);
    expect(words()).toEqual(['Den följs upp.', 'Sen lär vi.']);
    expect(element.querySelectorAll('[aria-selected=true]')).toHaveLength(2);
    await press('Escape');
    expect(words()).toEqual([]);
  });

  it('is marked by any words that are selected, whatever numbers stand between them', async () => {
    const { element, words } = await shown();
    const [first, , last] = [...element.querySelectorAll('[data-start]')].map(({ firstChild }) => firstChild as Node);
    const range = document.createRange();
    range.setStart(first as Node, 3);
    range.setEnd(last as Node, 1);
    getSelection()?.addRange(range);
    expect(words()).toEqual(['har en plan.']);
  });

  it('says which code its words show by the code’s number after them', async () => {
    const { element } = await shown();
    expect(element.querySelector('.mark')?.textContent).toBe('plan');
    expect(element.querySelector('sup')?.textContent).toBe('2');
  });
});
