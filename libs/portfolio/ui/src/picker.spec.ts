import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Picker, type PickerOption } from './picker';

const OPTIONS: PickerOption[] = [
  { key: 'a', label: '1 Rent vatten' },
  { key: 'b', label: '2 Ren luft', taken: 'Redan kopplat' },
  { key: 'c', label: '3 Fler i arbete', note: 'RUS' },
];

describe('Picker', () => {
  const setup = async () => {
    const fixture = TestBed.createComponent(Picker);
    fixture.componentRef.setInput('label', 'Koppla ett mål');
    fixture.componentRef.setInput('options', OPTIONS);
    const picked: string[] = [];
    const searched: string[] = [];
    fixture.componentInstance.picked.subscribe((key) => picked.push(key));
    fixture.componentInstance.searched.subscribe((text) => searched.push(text));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const field = element.querySelector('input') as HTMLInputElement;
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        await fixture.whenStable();
      }
    };
    return { fixture, element, field, press, picked, searched };
  };

  it('picks with arrows and Enter, and empties itself', async () => {
    const { field, press, picked } = await setup();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(picked).toEqual(['c']);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('');
  });
  it('goes round from the first to the last', async () => {
    const { field, press } = await setup();
    await press('ArrowDown', 'ArrowUp');
    expect(field.getAttribute('aria-activedescendant')).toMatch(/-2$/);
  });
  it('does not pick what is taken, and says why', async () => {
    const { press, picked, element } = await setup();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(picked).toEqual([]);
    expect(element.querySelector('[aria-disabled]')?.textContent).toContain('Redan kopplat');
  });
  it('closes with Escape without closing what it stands in', async () => {
    const { field, press, fixture } = await setup();
    let reached = 0;
    (fixture.nativeElement as HTMLElement).addEventListener('keydown', () => (reached += 1));
    await press('ArrowDown', 'Escape');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(reached).toBe(0);
  });
  it('asks when the person pauses, not for every letter', async () => {
    const { field, searched, fixture } = await setup();
    jest.useFakeTimers();
    for (const text of ['v', 'va', 'vat']) {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      fixture.detectChanges();
      jest.advanceTimersByTime(50);
    }
    jest.advanceTimersByTime(300);
    jest.useRealTimers();
    expect(searched).toEqual(['vat']);
  });
  it('picks by what was typed when Enter comes before the pause is over, and waits for the answer', async () => {
    const { field, fixture, press, picked, searched } = await setup();
    fixture.componentInstance.searched.subscribe((text) => {
      if (text === 'luft') fixture.componentRef.setInput('loading', true);
    });
    field.value = 'luft';
    field.dispatchEvent(new Event('input'));
    await press('Enter');
    expect([searched.at(-1), picked]).toEqual(['luft', []]);
    fixture.componentRef.setInput('options', [{ key: 'd', label: '4 Bättre luft' }]);
    fixture.componentRef.setInput('loading', false);
    await fixture.whenStable();
    expect(picked).toEqual(['d']);
  });
});
