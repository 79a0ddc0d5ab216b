import { outlineCommand } from './outline-keys';

const press = (key: string, rest: Partial<KeyboardEvent> = {}, caret = { empty: false, first: true, last: true }) =>
  outlineCommand({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...rest }, caret);

describe('a key in the outline', () => {
  it('goes on with the next box at Enter', () => expect(press('Enter')).toBe('add'));
  it('goes between boxes with the arrows', () => {
    expect(press('ArrowDown')).toBe('next');
    expect(press('ArrowUp')).toBe('previous');
  });
  it('does not leave a long text before its last line', () =>
    expect(press('ArrowDown', {}, { empty: false, first: true, last: false })).toBeNull());
  it('does not take the selecting of text for a move', () => expect(press('ArrowDown', { shiftKey: true })).toBeNull());
  it('moves the box with Alt, within its column and between columns', () => {
    expect(press('ArrowUp', { altKey: true })).toEqual({ move: -1 });
    expect(press('ArrowRight', { altKey: true })).toEqual({ column: 1 });
  });
  it('draws an arrow with Alt and Enter', () => expect(press('Enter', { altKey: true })).toBe('draw'));
  it('removes an empty box at Backspace, but not one with words', () => {
    expect(press('Backspace', {}, { empty: true, first: true, last: true })).toBe('remove');
    expect(press('Backspace')).toBeNull();
  });
  it('leaves Tab and what Ctrl does to the browser', () => {
    expect(press('Tab')).toBeNull();
    expect(press('z', { ctrlKey: true })).toBeNull();
  });
});
