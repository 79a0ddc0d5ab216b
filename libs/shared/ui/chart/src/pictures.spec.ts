import type { Mark, Picture } from '../../picture/src/picture';
import { cellKey, heatPicture } from './heat-picture';
import { pointKey, sankeyPicture, streamKey } from './sankey-picture';
import { spansPicture } from './spans-picture';
import { treemapPicture } from './treemap-picture';

const opened = ({ marks }: Picture) => marks.flatMap(({ opens }) => (opens ? [opens.key] : []));
const texts = ({ marks }: Picture) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const isInside = ({ width, height, marks }: Picture) =>
  marks.every((mark) => mark.kind === 'path' || (mark.x >= -1 && mark.x <= width && mark.y >= -1 && mark.y <= height));

describe('the Sankey picture', () => {
  const point = (key: string, figure: string) => ({ key, name: key, figure });
  const picture = sankeyPicture(
    {
      heads: ['Finansiär', 'Tematik', 'Mål'],
      stages: [[point('erdf', '3 kr')], [point('klimat', '3 kr')], [point('1.1', '1 kr'), point('~none', '2 kr')]],
      streams: [
        [{ from: 'erdf', to: 'klimat', value: 3, label: 'ERUF → Klimat: 3 kr' }],
        [
          { from: 'klimat', to: '1.1', value: 1, label: 'Klimat → 1.1: 1 kr' },
          { from: 'klimat', to: '~none', value: 2, label: 'Klimat → utan: 2 kr' },
        ],
      ],
    },
    900,
  );

  it('opens every band and every point', () => {
    const bands = [
      streamKey(0, { from: 'erdf', to: 'klimat' }),
      streamKey(1, { from: 'klimat', to: '1.1' }),
      streamKey(1, { from: 'klimat', to: '~none' }),
    ];
    expect(opened(picture)).toEqual(expect.arrayContaining([...bands, pointKey(0, 'erdf'), pointKey(2, '~none')]));
  });
  it('writes the figure at each point, and what each stage is', () =>
    expect(texts(picture)).toEqual(expect.arrayContaining(['Finansiär', 'erdf 3 kr', 'klimat 3 kr', '~none 2 kr'])));
  it('keeps its words inside', () => expect(isInside(picture)).toBe(true));
});

describe('the heat map', () => {
  const line = (key: string) => ({ key, name: `Rad ${key}` });
  const cell = (row: string, column: string, value: number) => ({
    row,
    column,
    value,
    figure: `${value} kr`,
    label: '',
  });
  const picture = heatPicture(
    { rows: [line('a'), line('b')], columns: [line('x')], cells: [cell('a', 'x', 100), cell('b', 'x', 25)] },
    600,
  );
  const opacityOf = (key: string) => picture.marks.find(({ opens }) => opens?.key === key)?.opacity ?? 0;

  it('is darker where there is more, and never so dark that its figure cannot be read', () => {
    const [most, less] = [opacityOf(cellKey({ row: 'a', column: 'x' })), opacityOf(cellKey({ row: 'b', column: 'x' }))];
    expect(most).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(0.45);
  });
  it('writes every figure', () => expect(texts(picture)).toEqual(expect.arrayContaining(['100 kr', '25 kr', 'Rad a'])));
  it('keeps a long head on three lines', () => {
    const name = 'Kvinnor och män som är nya i landet och söker sitt första arbete inom vård, skola eller omsorg';
    const long = heatPicture({ rows: [line('a')], columns: [{ key: 'x', name }], cells: [] }, 300);
    const head = long.marks.filter(
      (mark): mark is Mark & { kind: 'text' } => mark.kind === 'text' && mark.anchor === 'middle',
    );
    expect(head).toHaveLength(3);
    expect(head.at(-1)?.text).toMatch(/…$/);
  });
});

describe('the treemap', () => {
  const part = (key: string, value: number) => ({ key, name: key, value, figure: `${value} kr`, label: key });
  const picture = treemapPicture(
    [
      { ...part('small', 10), parts: [] },
      { ...part('large', 90), parts: [part('one', 60), part('two', 30)] },
    ],
    800,
  );

  it('opens branches and their parts', () =>
    expect(opened(picture)).toEqual(['large', 'large|one', 'large|two', 'small']));
  it('writes a name where there is room for it', () =>
    expect(texts(picture)).toEqual(expect.arrayContaining(['large 90 kr', 'one 60 kr'])));
  it('draws nothing of what has nothing', () =>
    expect(treemapPicture([{ ...part('none', 0), parts: [] }], 800).marks).toEqual([]));
});

describe('the time line', () => {
  const span = (key: string, from: string | null, to: string | null) => ({ key, name: key, from, to, label: key });
  const picture = spansPicture(
    {
      today: '2025-07-01',
      groups: [
        {
          name: 'Projekt',
          spans: [
            span('whole', '2024-01-01', '2025-12-31'),
            span('open', '2025-01-01', null),
            span('unknown', null, null),
          ],
        },
      ],
    },
    900,
  );
  const bar = (key: string) => picture.marks.find(({ opens }) => opens?.key === key);

  it('draws each from its beginning to its end', () => {
    const [whole, open] = [bar('whole'), bar('open')];
    if (whole?.kind !== 'rect' || open?.kind !== 'rect') throw new Error('No bars.');
    expect(open.x).toBeGreaterThan(whole.x);
    expect(open.x).toBeCloseTo(whole.x + whole.width / 2, -1);
  });
  it('tells an open end from a closed one, and no period from both', () => {
    expect(bar('open')?.opacity).not.toBe(bar('whole')?.opacity);
    expect(bar('unknown')).toMatchObject({ kind: 'path', dashed: true });
  });
  it('writes the years', () => expect(texts(picture)).toEqual(expect.arrayContaining(['2024', '2025', 'Projekt'])));
});
