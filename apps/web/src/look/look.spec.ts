import { TestBed } from '@angular/core/testing';
import { Look } from './look';

const shown = () => {
  TestBed.tick();
  return { ...document.documentElement.dataset };
};
const fresh = () => {
  TestBed.resetTestingModule();
  return TestBed.inject(Look);
};

describe('Look', () => {
  beforeEach(() => localStorage.clear());

  it('follows the system until someone chooses', () => {
    fresh();
    expect(shown()).toEqual({ theme: 'system', density: 'comfortable' });
  });
  it('shows a choice at once and after a reload', () => {
    fresh().choose({ theme: 'dark', density: 'compact' });
    expect(shown()).toEqual({ theme: 'dark', density: 'compact' });
    fresh();
    expect(shown()).toEqual({ theme: 'dark', density: 'compact' });
  });
  it('remembers each person by themselves', () => {
    const look = fresh();
    look.follow('anna');
    look.choose({ theme: 'dark' });
    look.follow('bo');
    expect(shown()['theme']).toBe('system');
    look.follow('anna');
    expect(shown()['theme']).toBe('dark');
  });
  it('does not fall over what it cannot read', () => {
    localStorage.setItem('rt.look', '{"theme":"rosa"');
    fresh();
    expect(shown()['theme']).toBe('system');
  });
});
