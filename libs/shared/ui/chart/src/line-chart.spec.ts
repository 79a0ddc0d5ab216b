import { TestBed } from '@angular/core/testing';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import { type ChartSeries } from './chart-series';
import { LineChart } from './line-chart';

const SERIES: ChartSeries[] = [
  {
    name: 'Älvdal',
    points: [
      { period: '2020', value: 71.5 },
      { period: '2021', value: null },
      { period: '2022', value: 74 },
      { period: '2023', value: 76 },
    ],
  },
];

async function show(series: ChartSeries[], more: Record<string, unknown> = {}) {
  TestBed.configureTestingModule({ providers: [provideAnimationsAsync('noop')] });
  const fixture = TestBed.createComponent(LineChart);
  fixture.componentRef.setInput('label', 'Andel med examen');
  fixture.componentRef.setInput('unit', 'procent');
  fixture.componentRef.setInput('series', series);
  fixture.componentRef.setInput('baseline', series.length ? { period: '2020', value: 71.5 } : null);
  fixture.componentRef.setInput('target', series.length ? { period: '2030', value: 85 } : null);
  for (const [name, value] of Object.entries(more)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const texts = (of: Element, selector: string) =>
  [...of.querySelectorAll(selector)].map((found) => found.textContent.replace(/\s+/g, ' ').trim());

describe('LineChart', () => {
  it('draws a line a stretch and does not bridge a missing year', async () =>
    expect((await show(SERIES)).querySelectorAll('path.line')).toHaveLength(2));
  it('names the line at its end instead of in a legend', async () =>
    expect(texts(await show(SERIES), 'text.end')).toEqual(['Älvdal 76']));
  it('marks baseline, target and the way between', async () => {
    const chart = await show(SERIES);
    expect(texts(chart, 'text.note')).toEqual(['utgångsvärde 71,5', 'mål 85']);
    expect(chart.querySelector('path.required')).not.toBeNull();
  });
  it('has a table with the same numbers', async () => {
    const chart = await show(SERIES);
    const rows = [...chart.querySelectorAll('tbody tr')].map((row) => texts(row, 'th, td'));
    expect(rows).toEqual([
      ['2020', '71,5', '71,5', ''],
      ['2021', '–', '', ''],
      ['2022', '74', '', ''],
      ['2023', '76', '', ''],
      ['2030', '–', '', '85'],
    ]);
  });
  it('draws a rule where the series is broken, and says why', async () => {
    const chart = await show(SERIES, { breaks: [{ period: '2023', note: 'Ny undersökning.' }] });
    expect(chart.querySelectorAll('path.break')).toHaveLength(1);
    expect(chart.querySelectorAll('path.line')).toHaveLength(3);
    expect(texts(chart, 'rt-chart-key p')).toEqual(['Seriebrott 2023: Ny undersökning.']);
    expect(texts(chart, 'tbody th')).toContain('2023 Seriebrott: Ny undersökning.');
  });
  it('shows what is preliminary, revised and uncertain, in the drawing and in words', async () => {
    const points = [
      { period: '2022', value: 74, margin: 1.5 },
      { period: '2023', value: 76, margin: 1.5, preliminary: true, revised: true },
    ];
    const chart = await show([{ name: 'Älvdal', points }]);
    expect(chart.querySelectorAll('circle.open[cx]')).toHaveLength(1);
    expect(chart.querySelectorAll('path.band')).toHaveLength(1);
    expect(texts(chart, 'tbody tr td:nth-child(2)')).toContain('76 ± 1,5 preliminärt, reviderat');
    expect(texts(chart, 'rt-chart-key li')).toEqual([
      'vägen som krävs',
      'vägen hittills',
      'preliminärt värde',
      'osäkerhet',
    ]);
  });
  it('says that a target was moved, in the drawing and in the table', async () => {
    const chart = await show(SERIES, { target: { period: '2030', value: 75, moved: true } });
    expect(texts(chart, 'text.strong')).toEqual(['flyttat mål 75']);
    expect(texts(chart, 'tbody tr:last-child td').at(-1)).toBe('75 flyttat mål');
  });
  it('keeps a target that was given up in the table too', async () => {
    const formerTargets = [{ period: '2030', value: 80, replacedOn: '2024-05-12' }];
    const chart = await show(SERIES, { formerTargets });
    expect(texts(chart, 'tbody tr:last-child td').at(-1)).toBe('80 till 2024-05-12');
  });
  it('hides the picture from screen readers, which have the table', async () =>
    expect((await show(SERIES)).querySelector('svg')?.getAttribute('aria-hidden')).toBe('true'));
  it('says that there is nothing to show, and draws no empty axes', async () => {
    const chart = await show([]);
    expect(chart.textContent).toContain('Det finns inga värden att visa än.');
    expect(chart.querySelector('svg, table')).toBeNull();
  });
});
