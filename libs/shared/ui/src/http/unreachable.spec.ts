import { isUnreachable } from './unreachable';

describe('isUnreachable', () => {
  it.each([0, 502, 503, 504])('tries again after %p', (status) => expect(isUnreachable(status)).toBe(true));
  it.each([200, 404, 412, 500])('does not try again after %p', (status) => expect(isUnreachable(status)).toBe(false));
});
