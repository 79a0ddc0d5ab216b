import type { IndicatorSummary } from '@rt/indicators/domain';

/** What can be shown, as the address says it. */
export const VIEWS = ['alla', 'nyckel', 'utan-mal', 'utan-utgangsvarde', 'utan-malvarde', 'utan-varden'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (text: string | undefined): View => VIEWS.find((view) => view === text) ?? 'alla';

const SHOWN: Readonly<Record<View, (indicator: IndicatorSummary) => boolean>> = {
  alla: () => true,
  nyckel: ({ isKey }) => isKey,
  'utan-mal': ({ goals }) => goals.length === 0,
  'utan-utgangsvarde': ({ baseline }) => baseline === null,
  'utan-malvarde': ({ target }) => target === null,
  'utan-varden': ({ latest }) => latest === null,
};

const words = (text: string) => text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);

/** Whether every word of a search is somewhere in an indicator's name, source, unit or goals. */
export function matches(indicator: IndicatorSummary, search: string): boolean {
  const { name, unit, source, goals } = indicator;
  const text = [name, unit, source, ...goals.map(({ code, wording }) => `${code ?? ''} ${wording}`)]
    .join(' ')
    .toLocaleLowerCase('sv');
  return words(search).every((word) => text.includes(word));
}

/** The indicators an address asks for. */
export const shownIndicators = (all: readonly IndicatorSummary[], view: View, search: string): IndicatorSummary[] =>
  all.filter((indicator) => SHOWN[view](indicator) && matches(indicator, search));

/** How many there are in each view. */
export const countByView = (all: readonly IndicatorSummary[]): Record<View, number> =>
  Object.fromEntries(VIEWS.map((view) => [view, all.filter(SHOWN[view]).length])) as Record<View, number>;
