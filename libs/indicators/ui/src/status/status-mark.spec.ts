import { TestBed } from '@angular/core/testing';
import { render } from '../testing/render';
import { StatusMark } from './status-mark';
import { type Aspect, ASPECTS, statusAddress, statusesIn, statusName, STATUSES } from './status-words';

const drawn = (aspect: Aspect) =>
  STATUSES[aspect].map((status) => {
    TestBed.resetTestingModule();
    return render(StatusMark, { aspect, status }).element.querySelector('svg')?.innerHTML ?? '';
  });

describe('the marks of statuses', () => {
  it.each(ASPECTS)('have a shape of their own for each %s', (aspect) => {
    const shapes = drawn(aspect);
    expect(shapes.every((shape) => shape.includes('path'))).toBe(true);
    expect(new Set(shapes).size).toBe(STATUSES[aspect].length);
  });
  it('are pictures only: the word stands beside them', () =>
    expect(
      render(StatusMark, { aspect: 'trend', status: 'stable' })
        .element.querySelector('svg')
        ?.getAttribute('aria-hidden'),
    ).toBe('true'));
});

describe('the words of statuses', () => {
  it.each(ASPECTS)('are one of their own for each %s, in words and in an address', (aspect) => {
    for (const name of [statusName, statusAddress]) {
      const words = STATUSES[aspect].map((status) => name(aspect, status));
      expect(new Set(words.filter(Boolean)).size).toBe(words.length);
    }
  });
  it('are read back from an address', () =>
    expect(statusesIn('target', 'fel-hall,natt')).toEqual(['reached', 'moving_away']));
});
