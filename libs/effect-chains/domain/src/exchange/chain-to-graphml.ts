import { without } from '@rt/shared/domain';
import type { PartKind } from '../part-change';
import type { WrittenChain } from './chain-json';
import { fieldText, PART_FIELDS } from './part-fields';

/** The key under which GraphML keeps a field. */
export const keyOf = (part: PartKind | 'chain', field: string) => `${part}.${field}`;

/** Evidence and groups are no graph: they are kept as JSON on the graph itself. */
export const ON_THE_GRAPH = ['evidence', 'groups'] as const;

/** A chain as GraphML, as yEd, Gephi and networkx read it: boxes and arrows with their fields as typed data. */
export function chainToGraphMl(chain: WrittenChain): string {
  const { name, strategyId, interventionId } = chain;
  const about = { name, strategyId, interventionId };
  const unversioned = (shelf: (typeof ON_THE_GRAPH)[number]) =>
    JSON.stringify(chain[shelf].map((part) => without(part, 'version')));
  const nodes = chain.nodes.map(({ id, ...rest }) => [
    '    <node',
    attribute('id', id),
    '>',
    data('node', { label: rest.text, ...rest }),
    '</node>',
  ]);
  const edges = chain.edges.map(({ id, fromId, toId, ...rest }) => [
    '    <edge',
    attribute('id', id),
    attribute('source', fromId),
    attribute('target', toId),
    '>',
    data('edge', rest),
    '</edge>',
  ]);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS,
    '  <graph edgedefault="directed">',
    `    ${data('chain', about)}`,
    ...ON_THE_GRAPH.map((shelf) => `    <data key="chain.${shelf}">${escaped(unversioned(shelf))}</data>`),
    ...nodes.map((each) => each.join('')),
    ...edges.map((each) => each.join('')),
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

function data(part: 'node' | 'edge' | 'chain', fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .filter(([field, value]) => field !== 'version' && fieldText(value) !== '')
    .map(([field, value]) => `<data key="${keyOf(part, field)}">${escaped(fieldText(value))}</data>`)
    .join('');
}

const TYPES: Readonly<Record<string, string>> = { number: 'double', flag: 'boolean' };
const key = (part: string, field: string, on: string, type = 'string') =>
  `  <key id="${part}.${field}" for="${on}" attr.name="${field}" attr.type="${type}"/>`;

const KEYS = [
  ...['name', 'strategyId', 'interventionId', ...ON_THE_GRAPH].map((field) => key('chain', field, 'graph')),
  key('node', 'label', 'node'),
  ...(['node', 'edge'] as const).flatMap((part) =>
    Object.entries(PART_FIELDS[part])
      .filter(([field]) => field !== 'fromId' && field !== 'toId')
      .map(([field, type]) => key(part, field, part, TYPES[String(type)])),
  ),
];

const attribute = (name: string, value: string) => ` ${name}="${escaped(value)}"`;

/** Line breaks and tabs as references: a reader may otherwise fold them. */
const escaped = (text: string) => text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
