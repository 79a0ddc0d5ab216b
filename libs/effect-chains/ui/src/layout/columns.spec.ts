import { NODE_KINDS } from '@rt/effect-chains/domain';
import { COLUMN_PITCH, columnNear, columnX, kindAfter, kindBefore, nearestKind } from './columns';

describe('the columns of a chain', () => {
  it('lie from the need to the goal, equally far apart', () => {
    expect(NODE_KINDS.map(columnX)).toEqual(NODE_KINDS.map((_, at) => at * COLUMN_PITCH));
  });

  it('draw in a box that is dropped close to them', () => {
    expect(columnNear(columnX('output') + 40)).toBe('output');
    expect(columnNear(columnX('output') - 40)).toBe('output');
  });

  it('do not draw in a box that is dropped between them', () => {
    expect(columnNear(columnX('output') + COLUMN_PITCH / 2)).toBeNull();
  });

  it('do not reach beyond the first and the last', () => {
    expect(nearestKind(-5000)).toBe('need');
    expect(nearestKind(50_000)).toBe('goal');
    expect(columnNear(50_000)).toBeNull();
  });

  it('are followed and preceded by one another, but for the ends', () => {
    expect([kindAfter('activity'), kindBefore('activity')]).toEqual(['output', 'resource']);
    expect([kindAfter('goal'), kindBefore('need')]).toEqual(['goal', 'need']);
  });
});
