import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { type SavedState, Saving } from '../live/saving';
import { SavedLine } from './saved-line';

describe('the line about saving', () => {
  const setup = (state: SavedState) => {
    const saved = signal(state);
    TestBed.configureTestingModule({ providers: [{ provide: Saving, useValue: { saved } }] });
    const fixture = TestBed.createComponent(SavedLine);
    const text = () => {
      TestBed.tick();
      return (fixture.nativeElement as HTMLElement).textContent.trim();
    };
    const loud = () => (fixture.nativeElement as HTMLElement).querySelector('[role=status]')?.textContent;
    return { saved, text, loud };
  };
  const at = new Date();
  const time = at.toTimeString().slice(0, 5);

  it('tells when it was last saved', () =>
    expect(setup({ state: 'saved', at, waiting: 0 }).text()).toBe(`Sparat ${time}`));

  it('does not flicker while somebody writes, only says so when it takes long', () => {
    jest.useFakeTimers();
    const { text } = setup({ state: 'saving', at, waiting: 1 });
    expect(text()).toBe(`Sparat ${time}`);
    jest.advanceTimersByTime(1000);
    expect(text()).toBe('Sparar …');
    jest.useRealTimers();
  });

  it.each([
    [0, 'Ingen anslutning'],
    [1, 'Ingen anslutning. 1 ändring väntar'],
    [3, 'Ingen anslutning. 3 ändringar väntar'],
  ])('says aloud that the connection is lost, with %i waiting', (waiting, words) => {
    const { text, loud } = setup({ state: 'offline', at, waiting });
    expect([text(), loud()]).toEqual([words, words]);
  });

  it('says aloud that something awaits a choice, but not that all is well', () => {
    const { saved, text, loud } = setup({ state: 'conflict', at, waiting: 0 });
    expect(text()).toBe('Något du gjort väntar på ditt val');
    saved.set({ state: 'saved', at, waiting: 0 });
    text();
    expect(loud()).toBe('');
  });
});
