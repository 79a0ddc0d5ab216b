import { NEW_NODE } from '@rt/effect-chains/domain';
import { boxLines, boxSize } from './box-size';
import { BOX_WIDTH } from './columns';

const box = (text: string, change = {}) => ({ ...NEW_NODE, text, ...change });

describe('the size of a box', () => {
  it('is as wide as its column whatever it says', () => {
    expect(boxSize(box('A')).width).toBe(BOX_WIDTH);
    expect(boxSize(box('A'.repeat(500))).width).toBe(BOX_WIDTH);
  });

  it('has room for two lines at least, so that short boxes are alike', () => {
    expect(boxSize(box('Kurser'))).toEqual(boxSize(box('Kurser för den som saknar gymnasium')));
  });

  it('grows with the lines of the text', () => {
    const text = 'Fler unga som varken arbetar eller studerar får den hjälp som de behöver';
    expect(boxSize(box(text)).height - boxSize(box('Kurser')).height).toBe((boxLines(text).length - 2) * 20);
  });

  it('has a row more where the box is tied to something', () => {
    const alone = boxSize(box('Kurser')).height;
    expect(boxSize(box('Kurser', { amount: 300 })).height).toBe(alone + 20);
    expect(boxSize(box('Kurser', { indicatorIds: ['i'], interventionIds: ['p'] })).height).toBe(alone + 20);
  });

  it('does not count a group as a tie', () => {
    expect(boxSize(box('Kurser', { groupId: 'g' }))).toEqual(boxSize(box('Kurser')));
  });
});
