import { type Bilingual, type Id, type InputIssue, isId } from '@rt/shared/domain';
import type { ChainInput } from '../chain';
import { PART_KINDS, type PartKind } from '../part-change';
import { ABSENT, type FieldType, fieldValue, PART_FIELDS } from './part-fields';
import { type ChainReading, ISSUES_MAX, type RawChain, type RawPart } from './raw-chain';

/** Fields that name another part of the same chain, and what kind of part. */
const WITHIN: Readonly<Record<string, PartKind>> = { fromId: 'node', toId: 'node', groupId: 'group', edgeId: 'edge' };
const MUST: Readonly<Record<PartKind, readonly string[]>> = {
  group: ['name'],
  node: ['kind', 'text'],
  edge: ['fromId', 'toId'],
  evidence: ['edgeId', 'bearing', 'strength', 'source'],
};

/**
 * A chain from the parts of a file. Ids that are none get new ones, and everything that names them follows. Every fault is told with
 * its place; with any fault there is no chain.
 */
export function chainFromRaw(raw: RawChain, newId: () => Id = () => crypto.randomUUID()): ChainReading {
  const issues: InputIssue[] = [];
  const ids = new Map<string, Id>();
  for (const { part, id, place } of raw.parts) {
    if (ids.has(`${part} ${id}`)) issues.push(issue(place, 'id', 'twice', twice(id)));
    ids.set(`${part} ${id}`, isId(id) ? id.toLowerCase() : newId());
  }
  const parts = raw.parts.map((each) => ({ part: each.part, content: read(each, ids, issues) }));
  const [first, ...more] = issues;
  if (first) return { chain: null, issues: [first, ...more].slice(0, ISSUES_MAX) };
  const of = <K extends PartKind>(kind: K) => parts.filter(({ part }) => part === kind).map(({ content }) => content);
  const chain = {
    name: raw.name,
    strategyId: raw.strategyId ?? null,
    interventionId: raw.interventionId ?? null,
    ...{ nodes: of('node'), edges: of('edge'), evidence: of('evidence'), groups: of('group') },
  };
  return { chain: chain as unknown as ChainInput, issues: [] };
}

function read({ part, id, place, fields }: RawPart, ids: ReadonlyMap<string, Id>, issues: InputIssue[]) {
  const content: Record<string, unknown> = { id: ids.get(`${part} ${id}`), ...ABSENT[part] };
  for (const [field, type] of Object.entries(PART_FIELDS[part]) as [string, FieldType][]) {
    const given = fields[field];
    const value = typeof given === 'string' ? fieldValue(type, given) : given;
    if (value === undefined && given !== undefined)
      issues.push(issue(place, field, 'not-understood', unknownValue(String(given), type)));
    else if (value === undefined || value === null) {
      if (MUST[part].includes(field)) issues.push(issue(place, field, 'missing', MISSING));
    } else {
      const kind = WITHIN[field];
      const meant = kind ? ids.get(`${kind} ${value}`) : value;
      if (meant === undefined) issues.push(issue(place, field, 'points-nowhere', nowhere(String(value))));
      content[field] = meant;
    }
  }
  return content;
}

const issue = (place: Bilingual, field: string, code: string, message: Bilingual): InputIssue => ({
  path: `${place.en}, ${field}`,
  code: `chain-file.${code}`,
  message: { sv: `${place.sv}, ${field}: ${message.sv}`, en: `${place.en}, ${field}: ${message.en}` },
});

const MISSING = { sv: 'saknas. Fyll i det.', en: 'is missing. Fill it in.' };
const twice = (id: string) => ({
  sv: `”${id}” finns två gånger. Ge den ena ett annat id.`,
  en: `”${id}” is there twice. Give one of them another id.`,
});
const nowhere = (id: string) => ({ sv: `”${id}” finns inte i filen.`, en: `”${id}” is not in the file.` });

function unknownValue(value: string, type: FieldType): Bilingual {
  const shown = value.slice(0, 60);
  if (typeof type === 'string')
    return { sv: `”${shown}” går inte att förstå här.`, en: `”${shown}” cannot be understood here.` };
  return {
    sv: `”${shown}” går inte att förstå. Skriv ett av: ${type.join(', ')}.`,
    en: `”${shown}” cannot be understood. Write one of: ${type.join(', ')}.`,
  };
}

/** The part kind a word in a file means; undefined where it is none. */
export const partKind = (word: string): PartKind | undefined =>
  PART_KINDS.find((kind) => kind === word.trim().toLowerCase());
