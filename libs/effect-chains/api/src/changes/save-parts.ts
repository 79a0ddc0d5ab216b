import { PART_KINDS, type PartKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { PART_ROWS } from '../parts/rows';
import type { PartDesk, Turned } from './part-desk';
import { isOnlyMoved, savePlaces } from './save-places';
import { saveTies } from './save-ties';

/** Rows a statement; PostgreSQL takes at most 65 535 values in one. */
const CHUNK = 1000;

/**
 * Writes what differs on the desk: what goes, last first, then what comes and changes, so that nothing ever points at
 * nothing. By save and remove, which leave a trail; rows are compared by the database's own, so only what differs is written.
 */
export async function saveParts(tx: EntityManager, chainId: Id, desk: PartDesk): Promise<void> {
  const going = [...PART_KINDS].reverse().filter((kind) => kind !== 'group');
  for (const kind of going) await remove(tx, chainId, kind, desk.turned(kind));
  for (const kind of PART_KINDS) {
    if (kind === 'node') await saveNodes(tx, chainId, desk.turned(kind));
    else await save(tx, chainId, kind, desk.turned(kind));
  }
  await remove(tx, chainId, 'group', desk.turned('group'));
}

async function saveNodes(tx: EntityManager, chainId: Id, turned: readonly Turned<'node'>[]): Promise<void> {
  const moved = turned.filter(isOnlyMoved);
  const other = turned.filter((each) => !isOnlyMoved(each));
  await savePlaces(
    tx,
    moved.flatMap(({ after }) => after ?? []),
  );
  await save(tx, chainId, 'node', other);
  await saveTies(tx, chainId, other);
}

async function save(tx: EntityManager, chainId: Id, kind: PartKind, turned: readonly Turned[]): Promise<void> {
  const rows = turned.flatMap(({ after }) => (after ? [tx.create(PART_ROWS[kind], { ...after, chainId })] : []));
  if (rows.length) await tx.save(rows, { chunk: CHUNK, reload: false });
}

async function remove(tx: EntityManager, chainId: Id, kind: PartKind, turned: readonly Turned[]): Promise<void> {
  const gone = turned.flatMap(({ before, after }) => (before && !after ? [before] : []));
  if (kind === 'node') await saveTies(tx, chainId, turned.filter(({ after }) => !after) as Turned<'node'>[]);
  const rows = gone.map((part) => tx.create(PART_ROWS[kind], { ...part, chainId }));
  if (rows.length) await tx.remove(rows, { chunk: CHUNK });
}
