import { AddressLimit, FAILURES_PER_ADDRESS, WINDOW_MINUTES } from './address-limit';

const LATER = WINDOW_MINUTES * 60 * 1000;

function after(failures: number, address = '192.0.2.1') {
  const limit = new AddressLimit();
  for (let at = 0; at < failures; at += 1) limit.noteFailure(address, 0);
  return limit;
}

describe('AddressLimit', () => {
  it('lets a whole office be wrong now and then', () =>
    expect(() => after(FAILURES_PER_ADDRESS - 1).assertWithin('192.0.2.1', 0)).not.toThrow());
  it('stops someone who tries one account after the other', () =>
    expect(() => after(FAILURES_PER_ADDRESS).assertWithin('192.0.2.1', 0)).toThrow(/session.locked/));
  it('does not stop other addresses', () =>
    expect(() => after(FAILURES_PER_ADDRESS).assertWithin('192.0.2.2', 0)).not.toThrow());
  it('lets them try again after a while', () =>
    expect(() => after(FAILURES_PER_ADDRESS).assertWithin('192.0.2.1', LATER)).not.toThrow());
  it('starts counting anew after a while', () => {
    const limit = after(FAILURES_PER_ADDRESS);
    limit.noteFailure('192.0.2.1', LATER);
    expect(() => limit.assertWithin('192.0.2.1', LATER)).not.toThrow();
  });
});
