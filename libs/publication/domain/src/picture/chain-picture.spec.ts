import { chainPicture, type PictureBox } from './chain-picture';

const box = (id: string, column: number, text = id): PictureBox => ({ id, column, text, isGoal: column === 2 });
const columns = ['Aktivitet', 'Prestation', 'Mål'];
const arrow = (fromId: string, toId: string) => ({ fromId, toId, decreases: false });

describe('the picture of an effect chain', () => {
  it('has a box for each, a way for each arrow, and the names of columns that are used', () => {
    const svg =
      chainPicture({ sentence: 'Kedjan', columns, boxes: [box('a', 0), box('c', 2)], arrows: [arrow('a', 'c')] }) ?? '';
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg.match(/class="arrow"/g)).toHaveLength(1);
    expect(svg).toContain('Aktivitet');
    expect(svg).not.toContain('Prestation');
  });

  it('lays no box over another', () => {
    const boxes = Array.from({ length: 12 }, (_, at) =>
      box(`b${at}`, at % 3, 'Fler unga går färdigt gymnasiet i tid '.repeat(1 + (at % 4))),
    );
    const svg = chainPicture({ sentence: 'Kedjan', columns, boxes, arrows: [] }) ?? '';
    const rects = [...svg.matchAll(/<rect [^>]*x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
      (each) => each.slice(1).map(Number),
    );
    for (const [at, [x = 0, y = 0, w = 0, h = 0]] of rects.entries())
      for (const [ox = 0, oy = 0, ow = 0, oh = 0] of rects.slice(at + 1))
        expect(x + w <= ox || ox + ow <= x || y + h <= oy || oy + oh <= y).toBe(true);
  });

  it('draws no arrow to a box that is not there, and nothing of nothing', () => {
    expect(chainPicture({ sentence: '', columns, boxes: [box('a', 0)], arrows: [arrow('a', 'x')] })).not.toContain(
      'class="arrow"',
    );
    expect(chainPicture({ sentence: '', columns, boxes: [], arrows: [] })).toBeNull();
  });

  it('escapes what stands in boxes', () => {
    expect(chainPicture({ sentence: '<', columns, boxes: [box('a', 0, '<script>x')], arrows: [] })).not.toContain(
      '<script',
    );
  });

  it('leads an arrow that passes a column beside the boxes in it, never behind one', () => {
    const boxes = [box('a', 0), box('b', 1), box('c', 2)];
    const svg = chainPicture({ sentence: '', columns, boxes, arrows: [arrow('a', 'b'), arrow('a', 'c')] }) ?? '';
    const middle = /<rect [^>]*x="250" y="([\d.]+)" width="184" height="([\d.]+)"/.exec(svg);
    const level = Number(/([\d.]+)H434/.exec(svg)?.[1]);
    const [top, height] = [Number(middle?.[1]), Number(middle?.[2])];
    expect(level < top || level > top + height).toBe(true);
  });
});
