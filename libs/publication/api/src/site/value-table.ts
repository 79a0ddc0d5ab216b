import type { Series } from '@rt/indicators/domain';
import { comparePeriods, formatNumber, formatPeriod } from '@rt/shared/domain';
import { html, type Part } from '../html/html';
import { own, type Pen } from './page';
import { seriesName } from './series-name';

/** The picture's twin: a row a period, newest first, a column a line. */
export function valueTable(pen: Pen, { unit, name }: { unit: string; name: string }, shown: readonly Series[]): Part {
  const { words, language } = pen;
  const periods = [...new Set(shown.flatMap(({ observations }) => observations.map(({ period }) => period)))]
    .sort(comparePeriods)
    .reverse();
  if (!periods.length) return html`<p>${words.noValues}</p>`;
  const known = shown.map(({ observations }) => new Map(observations.map((each) => [each.period, each])));
  const decimals = Math.max(
    0,
    ...shown.flatMap(({ observations }) => observations.map(({ value }) => decimalsOf(value))),
  );
  const cell = (period: string, at: number) => {
    const found = known[at]?.get(period);
    if (!found || found.value === null)
      return html`<td class="figure"><span class="quiet">${words.missing}</span></td>`;
    return html`<td class="figure">
      ${formatNumber(found.value, language, { decimals })}${found.preliminary && html` <span class="quiet">(${words.preliminary})</span>`}
    </td>`;
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.valueTable}"><table>
<caption><span${own(pen)}>${name} (${unit})</span></caption>
<thead><tr><th scope="col">${words.year}</th>${shown.map((series) => html`<th scope="col" class="figure" ${own(pen)}>${seriesName(pen, series)}</th>`)}</tr></thead>
<tbody>${periods.map(
    (period) =>
      html`<tr>
        <th scope="row">${formatPeriod(period, language)}</th>
        ${shown.map((_, at) => cell(period, at))}
      </tr> `,
  )}</tbody></table></div>`;
}

/** How many decimals a value has, at most two: a column is written with as many as the longest needs. */
const decimalsOf = (value: number | null): number =>
  Math.min(2, /\.(\d+)$/.exec(String(value ?? ''))?.[1]?.length ?? 0);
