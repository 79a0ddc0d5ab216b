import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Drafts } from './drafts';

describe('Drafts', () => {
  beforeEach(() => localStorage.clear());

  it('gives back what was written before a reload', () => {
    TestBed.inject(Drafts).write('goal/1/wording', 'Rent vatten');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Drafts).read('goal/1/wording')).toBe('Rent vatten');
  });
  it('has nothing where nothing was written, or where it cannot be read', () => {
    localStorage.setItem('rt.draft.broken', '{');
    expect(TestBed.inject(Drafts).read('goal/2/wording')).toBeNull();
    expect(TestBed.inject(Drafts).read('broken')).toBeNull();
  });
  it('forgets after thirty days', () => {
    localStorage.setItem('rt.draft.old', JSON.stringify({ at: Date.now() - 31 * 86_400_000, value: 'x' }));
    expect(TestBed.inject(Drafts).read('old')).toBeNull();
  });
  it('tells when a draft was written, and that it is no more', () => {
    const drafts = TestBed.inject(Drafts);
    const at = computed(() => drafts.at('goal/1/wording'));
    expect(at()).toBeNull();
    drafts.write('goal/1/wording', 'Rent vatten');
    expect(at()?.getTime()).toBeGreaterThan(Date.now() - 5000);
    drafts.clear('goal/1/wording');
    expect(at()).toBeNull();
  });
  it('tells which there are, the newest first, and no others', () => {
    const kept = (key: string, minutes: number) =>
      localStorage.setItem(`rt.draft.${key}`, JSON.stringify({ at: Date.now() - minutes * 60_000, value: 'x' }));
    kept('intervention/1/links', 9);
    kept('intervention/2/form', 2);
    kept('intervention/3/form', 60 * 24 * 31);
    kept('goal/1/wording', 1);
    expect(
      TestBed.inject(Drafts)
        .under('intervention/')
        .map(({ key }) => key),
    ).toEqual(['intervention/2/form', 'intervention/1/links']);
  });
  it('keeps a signal, and lets go when it is saved', () => {
    const [text, saved] = [signal('Rent'), signal('Rent')];
    const drafts = TestBed.inject(Drafts);
    expect(drafts.keep('w', text, saved)).toBe(false);
    text.set('Rent vatten');
    TestBed.tick();
    expect(drafts.read('w')).toBe('Rent vatten');
    saved.set('Rent vatten');
    TestBed.tick();
    expect(drafts.read('w')).toBeNull();
  });
  it('fills a signal with its draft and says so', () => {
    const drafts = TestBed.inject(Drafts);
    drafts.write('w', 'Kvar');
    const text = signal('');
    expect(drafts.keep('w', text, signal(''))).toBe(true);
    expect(text()).toBe('Kvar');
  });
  it('leaves nothing for the next person, and nothing else is touched', () => {
    localStorage.setItem('rt.theme', 'dark');
    TestBed.inject(Drafts).write('w', 'x');
    TestBed.inject(Drafts).clearAll();
    expect(Object.keys(localStorage)).toEqual(['rt.theme']);
  });
});
