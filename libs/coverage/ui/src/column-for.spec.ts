import { columnFor } from './column-for';

describe('how wide the columns of the map are', () => {
  it('is their usual width where there is room', () => expect(columnFor(1180)).toEqual({ width: 80, stacked: false }));
  it('shrinks beside an open goal', () => expect(columnFor(740)).toEqual({ width: 55, stacked: false }));
  it('lets the thread stand below the wording on a phone, within its width', () => {
    const { width, stacked } = columnFor(288);
    expect(stacked).toBe(true);
    expect(width * 8).toBeLessThanOrEqual(288);
  });
  it('is the usual width before anything has been laid out', () => expect(columnFor(0).stacked).toBe(false));
});
