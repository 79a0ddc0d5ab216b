import { reviewState } from './review-state';

describe('reviewState', () => {
  it.each([
    [{ handedIn: 0, agreed: false, judged: false }, 'answering'],
    [{ handedIn: 1, agreed: false, judged: false }, 'answering'],
    [{ handedIn: 2, agreed: false, judged: false }, 'comparing'],
    [{ handedIn: 2, agreed: true, judged: false }, 'agreed'],
    [{ handedIn: 2, agreed: true, judged: true }, 'judged'],
    [{ handedIn: 1, agreed: false, judged: false, withdrawn: true }, 'withdrawn'],
  ])('of %j is %s', (steps, state) => expect(reviewState(steps)).toBe(state));
});
