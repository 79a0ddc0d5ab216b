import { gridCommand } from './grid-keys';

const press = (key: string, rest: Partial<KeyboardEvent> = {}) =>
  gridCommand(
    { key, altKey: false, ctrlKey: false, metaKey: false, ...rest },
    { row: 1, column: 1 },
    { rows: 3, columns: 4 },
  );

describe('a key in the table', () => {
  it('goes a cell with the arrows', () => expect(press('ArrowRight')).toEqual({ to: { row: 1, column: 2 } }));
  it('goes to the ends of the row, and with Ctrl to the corners', () => {
    expect(press('End')).toEqual({ to: { row: 1, column: 3 } });
    expect(press('Home', { ctrlKey: true })).toEqual({ to: { row: 0, column: 0 } });
  });
  it('does not go beyond the table', () => expect(press('PageDown')).toEqual({ to: { row: 2, column: 1 } }));
  it('writes with Enter and F2, and over what is there with a letter', () => {
    expect(press('Enter')).toBe('write');
    expect(press('å')).toEqual({ typed: 'å' });
  });
  it('leaves what Ctrl does to the browser', () => expect(press('v', { ctrlKey: true })).toBeNull());
});
