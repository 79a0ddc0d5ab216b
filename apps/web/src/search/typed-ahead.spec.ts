import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { TypedAhead } from './typed-ahead';

describe('what is written before the search is there', () => {
  const setup = () => {
    const ahead = TestBed.inject(TypedAhead);
    const reached: string[] = [];
    const field = document.body.appendChild(document.createElement('input'));
    field.addEventListener('keydown', ({ key }) => reached.push(key));
    const press = (key: string, rest: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest });
      field.dispatchEvent(event);
      return event;
    };
    const calledOff: string[] = [];
    ahead.begin(() => calledOff.push('x'));
    return { ahead, reached, press, calledOff };
  };
  afterEach(() => TestBed.inject(TypedAhead).end());

  it('is kept in order, and what was taken back is not', () => {
    const { ahead, press } = setup();
    for (const key of ['v', 'å', 'x', 'Backspace', 'Shift', 'r', 'ArrowDown', ' ', 'Enter']) press(key);
    expect(ahead.end()).toBe('vår ');
  });
  it('does not work on the page behind', () => {
    const { reached, press } = setup();
    expect(press('b').defaultPrevented).toBe(true);
    press('Enter');
    expect(reached).toEqual([]);
  });
  it('leaves the keys to the page once the field is there', () => {
    const { ahead, reached, press } = setup();
    press('v');
    ahead.end();
    expect(press('b').defaultPrevented).toBe(false);
    expect(reached).toEqual(['b']);
    expect(ahead.end()).toBe('');
  });
  it('is called off with Esc', () => {
    const { ahead, calledOff, press } = setup();
    press('v');
    press('Escape');
    expect(calledOff).toHaveLength(1);
    expect(ahead.end()).toBe('');
  });
  it('gives the keys back to the page where the search does not come', () => {
    jest.useFakeTimers();
    const { reached, press } = setup();
    press('v');
    jest.advanceTimersByTime(10_000);
    press('b');
    expect(reached).toEqual(['b']);
    jest.useRealTimers();
  });
  it('does not take the browser’s own commands, but what AltGr writes', () => {
    const { ahead, press } = setup();
    expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(false);
    press('@', { ctrlKey: true, altKey: true });
    expect(ahead.end()).toBe('@');
  });
  it('begins anew each time the search is asked for', () => {
    const { ahead, press } = setup();
    press('v');
    ahead.begin(() => undefined);
    press('m');
    expect(ahead.end()).toBe('m');
  });
});
