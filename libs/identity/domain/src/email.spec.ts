import fc from 'fast-check';
import { isDemoEmail, normaliseEmail } from './email';

describe('normaliseEmail', () => {
  it('does not tell capital letters or spaces around apart', () =>
    expect(normaliseEmail('  Anna.Ek@Region.Example ')).toBe('anna.ek@region.example'));
  it('gives the same when done twice', () =>
    fc.assert(
      fc.property(fc.emailAddress(), (email) => normaliseEmail(normaliseEmail(email)) === normaliseEmail(email)),
    ));
});

describe('isDemoEmail', () => {
  it('knows the demo accounts', () => expect(isDemoEmail('Strateg@demo.example')).toBe(true));
  it('does not take an address that only mentions the demo for one', () =>
    expect(isDemoEmail('strateg@demo.example.se')).toBe(false));
});
