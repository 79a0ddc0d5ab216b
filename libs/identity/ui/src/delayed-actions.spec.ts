import { jest } from '@jest/globals';
import { DELAY_MS, DelayedActions } from './delayed-actions';

describe('DelayedActions', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const setup = () => {
    const [delayed, done] = [new DelayedActions(), [] as string[]];
    delayed.add('anna', () => done.push('anna'));
    return { delayed, done };
  };

  it('does nothing at first', () => {
    const { delayed, done } = setup();
    jest.advanceTimersByTime(DELAY_MS - 1);
    expect([done, delayed.has('anna')]).toEqual([[], true]);
  });
  it('carries out what nobody took back', () => {
    const { delayed, done } = setup();
    jest.advanceTimersByTime(DELAY_MS);
    expect([done, delayed.has('anna')]).toEqual([['anna'], false]);
  });
  it('does not carry out what was taken back', () => {
    const { delayed, done } = setup();
    delayed.cancel('anna');
    jest.advanceTimersByTime(DELAY_MS);
    expect([done, delayed.has('anna')]).toEqual([[], false]);
  });
  it('carries out everything at once when the page is left, and nothing twice', () => {
    const { delayed, done } = setup();
    delayed.add('bo', () => done.push('bo'));
    delayed.runAll();
    jest.advanceTimersByTime(DELAY_MS);
    expect(done).toEqual(['anna', 'bo']);
  });
});
