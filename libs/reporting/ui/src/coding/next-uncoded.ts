import type { CodedTheme, RegionReport } from '@rt/reporting/domain';

/** An answer to go to. */
export interface CodingStep {
  countyCode: string;
  theme: CodedTheme;
}

type Region = Pick<RegionReport, 'countyCode' | 'coding'>;

/** Whether the reader still has something to do there: not done, and not taken by two others. */
const isOpen = ({ coding }: Region, theme: CodedTheme) =>
  coding.some((one) => one.theme === theme && (one.mine === 'begun' || (one.mine === 'none' && one.coders < 2)));

/** The next answer to code after one: the same theme region by region, then the themes after it; null where all is done. */
export function nextUncoded(
  regions: readonly Region[],
  themes: readonly CodedTheme[],
  from: Partial<CodingStep> = {},
): CodingStep | null {
  const steps = themes.flatMap((theme) => regions.map((region) => ({ region, theme })));
  const here = steps.findIndex(({ region, theme }) => region.countyCode === from.countyCode && theme === from.theme);
  const found = [...steps.slice(here + 1), ...steps.slice(0, Math.max(here, 0))].find(({ region, theme }) =>
    isOpen(region, theme),
  );
  return found ? { countyCode: found.region.countyCode, theme: found.theme } : null;
}
