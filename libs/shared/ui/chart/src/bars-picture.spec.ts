import { barsPicture } from './bars-picture';

const row = (key: string, ...values: number[]) => ({
  key,
  name: `Rad ${key}`,
  figure: `${values.reduce((sum, value) => sum + value, 0)} kr`,
  parts: values.map((value, at) => ({ key: at ? `${key}|${at}` : null, value, label: `${key} ${at}` })),
});
const picture = barsPicture({ parts: ['Bekräftat', 'Föreslaget'], rows: [row('a', 60, 40), row('b', 25, 0)] }, 800);
const rects = picture.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
const texts = picture.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('bars', () => {
  it('are on one scale: twice the value is twice as long', () => {
    const [, , confirmed, proposed, other] = rects;
    expect((confirmed?.width ?? 0) / (other?.width ?? 1)).toBeCloseTo(60 / 25, 1);
    expect(proposed?.x).toBeCloseTo((confirmed?.x ?? 0) + (confirmed?.width ?? 0), 0);
  });
  it('name their parts, their rows and the whole', () =>
    expect(texts).toEqual(['Bekräftat', 'Föreslaget', 'Rad a', '100 kr', 'Rad b', '25 kr']));
  it('draw nothing for nought, and open what leads somewhere', () => {
    expect(rects).toHaveLength(2 + 2 + 1);
    expect(picture.marks.flatMap(({ opens }) => opens?.key ?? [])).toEqual(['a|1']);
  });
  it('stay within the picture, also where all is nought', () => {
    const empty = barsPicture({ parts: ['A'], rows: [row('c', 0)] }, 100);
    for (const { width, marks } of [picture, empty])
      for (const mark of marks) if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(width);
  });
});
