import { TestBed } from '@angular/core/testing';
import type { ChartContent } from './chart-series';
import { SmallChart } from './small-chart';

const points = (...values: number[]) => values.map((value, at) => ({ period: String(2020 + at), value }));
const content: ChartContent = {
  series: [
    { name: 'Älvdal', points: points(71.5, 74, 76) },
    { name: 'Riket', points: points(72, 74.2, 76.1), comparator: true },
  ],
  baseline: { period: '2020', value: 71.5 },
  target: { period: '2030', value: 85 },
  formerTargets: [],
  breaks: [],
};

function show(changes: Partial<ChartContent> = {}) {
  const fixture = TestBed.createComponent(SmallChart);
  fixture.componentRef.setInput('label', 'Andel med examen');
  fixture.componentRef.setInput('unit', 'procent');
  fixture.componentRef.setInput('content', { ...content, ...changes });
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
const texts = (of: Element, selector: string) =>
  [...of.querySelectorAll(selector)].map((each) => each.textContent?.trim());

describe('SmallChart', () => {
  it('names the lines at their ends, apart from each other', () => {
    const chart = show();
    expect(texts(chart, 'text.end')).toEqual(['Älvdal 76', 'Riket 76,1']);
    const heights = [...chart.querySelectorAll('text.end')].map((label) => Number(label.getAttribute('y')));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(13);
  });
  it('leaves the name of a single line to its heading', () =>
    expect(texts(show({ series: content.series.slice(0, 1) }), 'text.end')).toEqual(['76']));
  it('marks the target, and says that it was moved', () => {
    expect(texts(show(), 'text.note')).toEqual(['mål 85']);
    expect(texts(show({ target: { period: '2030', value: 80, moved: true } }), 'text.note')).toEqual(['flyttat 80']);
  });
  it('has a table of the same figures, made when it is opened', () => {
    const chart = show();
    expect(chart.querySelector('table')).toBeNull();
    const fold = chart.querySelector('details');
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
    TestBed.tick();
    expect(texts(chart, 'tbody tr:first-child :is(th, td)')).toEqual(['2020', '71,5', '72', '71,5', '']);
  });
  it('draws nothing where there is nothing', () =>
    expect(show({ series: [], baseline: null, target: null }).querySelector('svg, details')).toBeNull());
});
