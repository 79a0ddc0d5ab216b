import type { LoadOutcome } from '@rt/indicators/domain';
import { smallDataset } from '@rt/indicators/domain/testing';
import type { TestClient } from '@rt/shared/api/testing';

/** What `smallDataset` needs fixed. */
export const FIXED = [
  { dimension: 'Alder', value: '20-24' },
  { dimension: 'ContentsCode', value: 'A1' },
];

/** Two places and two sexes of `smallDataset`: twelve values. */
export const CHOICE = JSON.stringify({ fixed: FIXED, places: ['20', '21'], sexes: ['total', 'men'] });

export const fileOf = (content: unknown) => ({ name: 'TAB1.json', content: JSON.stringify(content) });

/** `smallDataset` with one value other; position 9 is Dalarna, 20–24 years, both sexes, 2023. */
export const changedDataset = (at: number, value: number | null) =>
  smallDataset({ value: smallDataset().value.map((each, index) => (index === at ? value : each)) });

export const loadFile = (client: TestClient, id: string, content: unknown, choice = CHOICE) =>
  client.upload<LoadOutcome>(`/indicators/${id}/series-loads`, fileOf(content), { choice });
