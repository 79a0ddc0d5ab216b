import { TestBed } from '@angular/core/testing';
import { BulkSelection } from './bulk-selection';

describe('BulkSelection', () => {
  beforeEach(() => sessionStorage.clear());
  const [aspen, bjorken] = [
    { id: 'a', name: 'Aspen' },
    { id: 'b', name: 'Björken' },
  ];

  it('chooses and lets go', () => {
    const selection = TestBed.inject(BulkSelection);
    selection.set([aspen, bjorken], true);
    selection.set([aspen], false);
    expect(selection.all()).toEqual([bjorken]);
    expect([selection.has('a'), selection.has('b')]).toEqual([false, true]);
    selection.clear();
    expect(selection.count()).toBe(0);
  });
  it('is there after a reload', () => {
    TestBed.inject(BulkSelection).set([aspen], true);
    TestBed.resetTestingModule();
    expect(TestBed.inject(BulkSelection).all()).toEqual([aspen]);
  });
  it('begins empty where what was kept cannot be read', () => {
    sessionStorage.setItem('rt.chosen-interventions', '{');
    expect(TestBed.inject(BulkSelection).count()).toBe(0);
  });
});
