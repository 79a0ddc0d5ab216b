import { passwordFault } from '@rt/identity/domain';
import { newInitialPassword } from './initial-password';

describe('newInitialPassword', () => {
  it('can be read aloud: groups of five without letters that look alike', () =>
    expect(newInitialPassword()).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/));
  it('is never the same twice', () =>
    expect(new Set(Array.from({ length: 1000 }, newInitialPassword)).size).toBe(1000));
  it('would be accepted if somebody chose it', () =>
    expect(passwordFault(newInitialPassword(), { name: 'Anna Ek', email: 'anna@region.example' })).toBeNull());
});
