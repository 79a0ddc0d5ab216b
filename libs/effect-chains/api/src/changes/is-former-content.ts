import { NEW_EDGE, NEW_NODE, type PartContents, type PartKind } from '@rt/effect-chains/domain';
import { ValidateBy, type ValidationArguments } from 'class-validator';

const SAID = {
  sv: 'Ska hålla samma fält som ”is”, med de värden de hade när ändringen gjordes.',
  en: 'Must hold the same fields as “is”, with the values they had when the change was made.',
};

const names = <T extends object>(content: Record<keyof T, unknown>) => new Set(Object.keys(content));
const FIELDS: Readonly<Record<PartKind, ReadonlySet<string>>> = {
  group: names<PartContents['group']>({ name: '' }),
  node: names<PartContents['node']>({ ...NEW_NODE, kind: '', text: '' }),
  edge: names<PartContents['edge']>({ ...NEW_EDGE, fromId: '', toId: '' }),
  evidence: names<PartContents['evidence']>({
    edgeId: '',
    bearing: '',
    strength: '',
    source: '',
    url: '',
    date: '',
    note: '',
  }),
};

/**
 * What fields were. It is only ever compared with what is stored, so the values need not keep today's limits: a text
 * stored under older ones can still be changed.
 */
export const IsFormerContent = () =>
  ValidateBy({ name: 'isFormerContent', validator: { validate: isFormerContent } }, { context: SAID });

function isFormerContent(was: unknown, options?: ValidationArguments): boolean {
  if (typeof was !== 'object' || was === null || Array.isArray(was)) return false;
  const { part, is } = (options?.object ?? {}) as { part?: string; is?: unknown };
  const fields = FIELDS[part as PartKind];
  if (!fields || !Object.entries(was).every(([field, value]) => fields.has(field) && isPlain(value))) return false;
  return is === null || sameFields(was, is);
}

const isPlain = (value: unknown) =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

const given = (content: object) =>
  Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .map(([field]) => field)
    .sort();

const sameFields = (was: object, is: unknown) =>
  typeof is === 'object' && is !== null && given(was).join() === given(is).join();
