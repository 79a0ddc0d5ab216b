import { COUNTRY_CODE, ownSeries, paceMethod, requiredPath, type Series, SEXES } from '@rt/indicators/domain';
import { indicatorPicture, type PublicIndicatorLine, type PublicSite } from '@rt/publication/domain';
import { Html, html, type Part } from '../html/html';
import { own, type Pen } from './page';
import { seriesName } from './series-name';

/** The region's own place by sex, and the country beside it; everything else is in the open data. */
export function shownSeries(series: readonly Series[], countyCode: string | null): Series[] {
  const place = ownSeries(series, countyCode)?.placeCode;
  const ours = SEXES.flatMap((sex) => series.filter((each) => each.placeCode === place && each.sex === sex));
  if (place === COUNTRY_CODE) return ours;
  return [...ours, ...series.filter((each) => each.placeCode === COUNTRY_CODE && each.sex === 'total')];
}

/** The picture of an indicator with what its marks mean; its table stands on the indicator's page. */
export function indicatorFigure(
  pen: Pen,
  site: PublicSite,
  indicator: PublicIndicatorLine,
  shown: readonly Series[],
): Part {
  const { words, language } = pen;
  const target = indicator.targets[0];
  const observations = ownSeries(shown, site.countyCode)?.observations ?? [];
  const svg = indicatorPicture({
    language,
    sentence: words.chart(indicator.name),
    lines: shown.map((series, at) => ({ label: seriesName(pen, series), look: at + 1, points: series.observations })),
    path: target ? requiredPath(indicator.baseline, target, paceMethod({ ...indicator, observations }, target)) : [],
    targets: indicator.targets.map(({ value, year }, at) => ({ value, year, current: at === 0 })),
  });
  if (!svg) return html`<p>${words.noValues}</p>`;
  return html`<figure><div class="scroll" tabindex="0" role="group" aria-label="${words.values}">${new Html(svg)}</div>
<figcaption class="note"><span${own(pen)}>${indicator.unit}</span>${target && html` · ◆ ${words.target}`}${
    target && indicator.baseline && html` · – – ${words.requiredPath}`
  }${indicator.targets.length > 1 && html` · ◇ ${words.formerTargets}`}</figcaption></figure>`;
}
