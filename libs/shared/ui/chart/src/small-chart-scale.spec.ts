import type { ChartContent } from './chart-series';
import { commonSpan, SMALL_CHART, smallDrawing } from './small-chart-scale';

const content = (values: (number | null)[], changes: Partial<ChartContent> = {}): ChartContent => ({
  series: [{ name: 'Älvdal', points: values.map((value, at) => ({ period: String(2020 + at), value })) }],
  baseline: null,
  target: null,
  formerTargets: [],
  breaks: [],
  ...changes,
});

describe('smallDrawing', () => {
  it('is nothing where there is nothing', () => expect(smallDrawing(content([null]), null)).toBeNull());
  it('begins at the left and ends before the room for labels', () => {
    const end = smallDrawing(content([1, 2, 3]), null)?.lines[0]?.end;
    expect([end?.x, end?.value, end?.name]).toEqual([SMALL_CHART.width - SMALL_CHART.right, 3, 'Älvdal']);
  });
  it('places the same year at the same place in all that share an axis', () => {
    const span = commonSpan([content([1, 2]), content([1, 2], { target: { period: '2030', value: 5 } })]) ?? null;
    const ends = [content([1, 2]), content([7, 9, 8])].map((each) => smallDrawing(each, span)?.lines[0]?.paths[0]);
    expect(ends[0]?.split('L')[1]?.split(',')[0]).toBe(ends[1]?.split('L')[1]?.split(',')[0]);
  });
  it('does not bridge a missing value nor a break', () => {
    expect(smallDrawing(content([1, null, 3, 4]), null)?.lines[0]?.paths).toHaveLength(2);
    const broken = smallDrawing(content([1, 2, 3]), null);
    expect(broken?.rules).toEqual([]);
    const drawing = smallDrawing(content([1, 2, 3], { breaks: [{ period: '2022', note: '' }] }), null);
    expect([drawing?.rules.length, drawing?.lines[0]?.paths.length]).toEqual([1, 2]);
  });
  it('draws the way required from the baseline to the target', () => {
    const ends = { baseline: { period: '2020', value: 1 }, target: { period: '2030', value: 9, moved: true } };
    const drawing = smallDrawing(content([1, 2], ends), null);
    expect([drawing?.required?.startsWith('M'), drawing?.target?.moved]).toEqual([true, true]);
  });
});

describe('commonSpan', () => {
  it('reaches from the first value of any to the last target', () =>
    expect(commonSpan([content([1]), content([1, 2], { target: { period: '2030', value: 5 } })])).toEqual([
      2020, 2030.5,
    ]));
  it('is nothing of nothing', () => expect(commonSpan([content([null])])).toBeNull());
});
