import { Injectable } from '@nestjs/common';
import type { ChainComment, ChainCommentInput, ChainMention } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { assertReadable } from '../chain-access';
import { commentElsewhere, commentNotFound, commentOnNothing, mentionUnknown } from '../chain-problems';
import { tellChain } from '../live/tell-chain';
import { ChainCommentRow } from './chain-comment.entity';
import { CommentMentionRow } from './comment-mention.entity';
import { COMMENTS_OF_CHAIN, MENTIONS_OF, ONE_COMMENT, PART_STANDS, PEOPLE } from './comments.sql';

interface Person {
  id: Id;
  name: string;
}

/** What people say of the boxes and arrows of a chain. */
@Injectable()
export class ChainCommentsService {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, chainId: Id): Promise<ChainComment[]> {
    await assertReadable(this.dataSource.manager, actor, chainId);
    return this.dataSource.query(COMMENTS_OF_CHAIN, [chainId]);
  }

  mentions({ regionId, accountId }: Actor): Promise<ChainMention[]> {
    return this.dataSource.query(MENTIONS_OF, [regionId, accountId]);
  }

  people({ regionId }: Actor): Promise<Person[]> {
    return this.dataSource.query(PEOPLE, [regionId]);
  }

  /** The same comment again is stored once, and answered as it stands. */
  write(actor: Actor, chainId: Id, input: ChainCommentInput): Promise<ChainComment> {
    return this.dataSource.transaction(async (tx) => {
      await assertReadable(tx, actor, chainId);
      const there = await tx.findOneBy(ChainCommentRow, { id: input.id });
      if (there && (there.chainId !== chainId || there.byId !== actor.accountId)) throw commentElsewhere();
      if (!there) await this.store(tx, actor, chainId, input);
      return oneComment(tx, input.id);
    });
  }

  settle(actor: Actor, id: Id): Promise<ChainComment> {
    return this.resolve(actor, id, { resolvedById: actor.accountId, resolvedAt: new Date() });
  }

  reopen(actor: Actor, id: Id): Promise<ChainComment> {
    return this.resolve(actor, id, { resolvedById: null, resolvedAt: null });
  }

  private async store(tx: EntityManager, actor: Actor, chainId: Id, input: ChainCommentInput): Promise<void> {
    const { id, part, partId, text, mentionIds } = input;
    if (!(await tx.query<unknown[]>(PART_STANDS, [chainId, partId, part])).length) throw commentOnNothing();
    await this.assertPeople(tx, actor, mentionIds);
    await tx.save(tx.create(ChainCommentRow, { id, chainId, part, partId, text, byId: actor.accountId }));
    await tx.save(mentionIds.map((accountId) => tx.create(CommentMentionRow, { commentId: id, accountId })));
    await tellChain(tx, { kind: 'comments', chainId });
  }

  private async assertPeople(tx: EntityManager, { regionId }: Actor, mentionIds: readonly Id[]): Promise<void> {
    if (!mentionIds.length) return;
    const people = new Set((await tx.query<Person[]>(PEOPLE, [regionId])).map(({ id }) => id));
    const unknown = mentionIds.findIndex((id) => !people.has(id));
    if (unknown >= 0) throw mentionUnknown(unknown);
  }

  /** Whoever was first to settle it is the one who did; settling again changes nothing. */
  private resolve(actor: Actor, id: Id, state: Pick<ChainCommentRow, 'resolvedById' | 'resolvedAt'>) {
    return this.dataSource.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const comment = isId(id) ? await tx.findOne(ChainCommentRow, { where: { id }, lock }) : null;
      if (!comment) throw commentNotFound();
      await assertReadable(tx, actor, comment.chainId).catch(() => {
        throw commentNotFound();
      });
      if ((comment.resolvedAt === null) !== (state.resolvedAt === null)) {
        await tx.save(Object.assign(comment, state));
        await tellChain(tx, { kind: 'comments', chainId: comment.chainId });
      }
      return oneComment(tx, id);
    });
  }
}

async function oneComment(tx: EntityManager, id: Id): Promise<ChainComment> {
  const [comment] = await tx.query<[ChainComment]>(ONE_COMMENT, [id]);
  return comment;
}
