import type { ScbDataset, ScbTable } from './scb-fixtures';

/** An answer before it is sent. */
export interface ReplayAnswer {
  status: number;
  body: unknown;
}

export const ok = (body: unknown): ReplayAnswer => ({ status: 200, body });
export const problem = (status: number, title: string): ReplayAnswer => ({
  status,
  body: { type: 'about:blank', title, status },
});

interface Selected {
  variableCode: string;
  valueCodes: string[];
}

export interface ScbLimits {
  maxDataCells: number;
  maxCallsPerTimeWindow: number;
  timeWindow: number;
}

export const scbConfig = (limits: ScbLimits) => ({
  apiVersion: '2.2.0',
  languages: [{ id: 'sv', label: 'Svenska' }],
  defaultLanguage: 'sv',
  ...limits,
  license: 'https://creativecommons.org/share-your-work/public-domain/cc0/',
  sourceReferences: [{ language: 'sv', text: 'Källa: SCB' }],
  defaultDataFormat: 'json-stat2',
  dataFormats: ['json-stat2'],
});

export function tableInfo({ id, label, updated, discontinued, dataset }: ScbTable) {
  const periods = Object.keys(dataset.dimension['Tid']?.category.index ?? {});
  const last = { firstPeriod: periods[0], lastPeriod: periods.at(-1) };
  return { id, label, description: '', updated, ...last, ...(discontinued ? { discontinued } : {}), source: 'SCB' };
}

export function searchAnswer(tables: ScbTable[], query: string, page: number, size: number): ReplayAnswer {
  const words = query.toLowerCase().split(/\s+/);
  const found = tables.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  const totalPages = Math.max(1, Math.ceil(found.length / size));
  return ok({
    language: 'sv',
    tables: found.slice((page - 1) * size, page * size).map(tableInfo),
    page: { pageNumber: page, pageSize: size, totalElements: found.length, totalPages },
  });
}

/** A table without its figures; a value that a spec has taken away leaves no gap. */
export const metadataOf = ({ label, updated, discontinued, dataset }: ScbTable) => {
  const dimension = Object.fromEntries(
    Object.entries(dataset.dimension).map(([code, whole]) => {
      const { index } = whole.category;
      const codes = Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
      return [
        code,
        { ...whole, category: { ...whole.category, index: Object.fromEntries(codes.map((c, at) => [c, at])) } },
      ];
    }),
  );
  const size = dataset.id.map((code) => Object.keys(dimension[code]?.category.index ?? {}).length);
  const extension = { ...(dataset['extension'] as object), ...(discontinued ? { discontinued } : {}) };
  return { ...dataset, label, updated, size, dimension, extension, value: [] };
};

/** The part of a table that was selected, or what PxWebApi 2 refuses it with. */
export function dataAnswer({ dataset, label, updated }: ScbTable, selection: Selected[], cells: number): ReplayAnswer {
  const chosen = dataset.id.map((code) => choose(dataset, code, selection));
  const refused = chosen.find((each) => !Array.isArray(each));
  if (refused) return refused as ReplayAnswer;
  const codes = chosen as string[][];
  const size = codes.map(({ length }) => length);
  if (size.reduce((product, length) => product * length, 1) > cells) return problem(403, 'Too many cells selected');
  const dimension = Object.fromEntries(
    dataset.id.map((code, at) => {
      const whole = dataset.dimension[code];
      const index = Object.fromEntries((codes[at] ?? []).map((value, position) => [value, position]));
      const names = Object.fromEntries((codes[at] ?? []).map((value) => [value, whole?.category.label[value]]));
      return [code, { ...whole, category: { ...whole?.category, index, label: names } }];
    }),
  );
  return ok({ ...dataset, label, updated, size, dimension, value: valuesOf(dataset, codes) });
}

function choose(dataset: ScbDataset, code: string, selection: Selected[]): string[] | ReplayAnswer {
  const dimension = dataset.dimension[code];
  const wanted = selection.find(({ variableCode }) => variableCode === code)?.valueCodes;
  if (!wanted?.length) {
    const total = dimension?.extension?.eliminationValueCode;
    return total ? [total] : problem(400, `Missing selection for mandantory variable: ${code}`);
  }
  if (new Set(wanted).size < wanted.length) return { status: 500, body: '' };
  const stray = wanted.find((value) => dimension?.category.index[value] === undefined);
  return stray === undefined ? wanted : problem(400, `Non-existent value: ${stray}`);
}

function valuesOf(dataset: ScbDataset, codes: string[][]): (number | null)[] {
  const walk = (at: number, offset: number): (number | null)[] => {
    const code = dataset.id[at];
    if (code === undefined) return [dataset.value[offset] ?? null];
    const length = dataset.size[at] ?? 1;
    const index = dataset.dimension[code]?.category.index ?? {};
    return (codes[at] ?? []).flatMap((value) => walk(at + 1, offset * length + (index[value] ?? 0)));
  };
  return walk(0, 0);
}
