import { rowTyped, treeCommand } from './tree-keys';

const key = (name: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'shiftKey', boolean>> = {}) => ({
  key: name,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('the keys of the tree', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['ArrowLeft', 'back'],
    ['End', 'last'],
    ['Enter', 'open'],
    ['F2', 'rename'],
    ['Delete', 'remove'],
    ['n', 'add-sibling'],
  ])('%s is %s', (name, command) => expect(treeCommand(key(name), false)).toBe(command));

  it('moves with Alt and an arrow', () => {
    expect(treeCommand(key('ArrowRight', { altKey: true }), false)).toEqual({ move: 'in' });
    expect(treeCommand(key('x', { altKey: true }), false)).toBeNull();
  });

  it('adds under with Shift+N', () => expect(treeCommand(key('N', { shiftKey: true }), false)).toBe('add-child'));

  it('does not take n for a command in the midst of typing a name', () => {
    expect(treeCommand(key('n'), true)).toEqual({ typed: 'n' });
  });

  it('leaves the browser its own keys', () => {
    for (const name of ['Tab', 'F5', 'PageDown']) expect(treeCommand(key(name), false)).toBeNull();
    expect(treeCommand(key('f', { ctrlKey: true }), false)).toBeNull();
  });
});

describe('finding a row by typing', () => {
  const rows = ['Arbete', 'Bostäder', 'Bredband', 'Ängar'].map((wording, index) => ({ wording, code: `${index + 1}` }));

  it('goes on to the next that begins so, and round', () => {
    expect(rowTyped(rows, 1, 'b')?.wording).toBe('Bredband');
    expect(rowTyped(rows, 2, 'b')?.wording).toBe('Bostäder');
  });

  it('stays while more of the same name is typed', () => expect(rowTyped(rows, 2, 'br')?.wording).toBe('Bredband'));

  it('knows å, ä and ö from a and o', () => expect(rowTyped(rows, 0, 'ä')?.wording).toBe('Ängar'));

  it('finds by code too, and nothing where nothing begins so', () => {
    expect(rowTyped(rows, 0, '3')?.wording).toBe('Bredband');
    expect(rowTyped(rows, 0, 'x')).toBeUndefined();
  });
});
