import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Presence } from '@rt/effect-chains/domain';
import { type CurrentSession, sessionStillAllows } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { assertReadable } from '../chain-access';
import { ChainHubs } from './chain-hubs';
import { ChainListener } from './chain-listener';
import { ChangeLog } from './change-log';
import { EventStream } from './event-stream';
import type { LiveWindow } from './live-window';
import { tellChain } from './tell-chain';
import { WindowLimit } from './window-limit';

/** How often a silent connection is spoken on, and the session behind it looked at. */
export const SIGN_OF_LIFE_MS = 15_000;

/** Lets windows follow a chain while it is drawn. */
@Injectable()
export class LiveChainsService {
  private readonly limit = new WindowLimit();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly hubs: ChainHubs,
    private readonly listener: ChainListener,
    private readonly log: ChangeLog,
  ) {}

  /** Answers with a stream that goes on until the window closes, the person signs out or the application stops. */
  async follow(session: CurrentSession, chainId: Id, clientId: Id, after: number | null, reply: FastifyReply) {
    const { actor } = session;
    await assertReadable(this.dataSource.manager, actor, chainId);
    await this.listener.listen();
    const seq = after ?? (await this.log.last(chainId));
    if (this.hubs.isClosing) throw new ServiceUnavailableException();
    const window = openWindow({ clientId, accountId: actor.accountId, name: actor.name, at: null }, seq, reply, () => {
      clearInterval(life);
      this.limit.leave(window);
      void this.hubs.leave(chainId, window);
    });
    const life = setInterval(() => void this.live(session, chainId, window), SIGN_OF_LIFE_MS).unref();
    this.limit.enter(window);
    await this.hubs.join(chainId, window).catch(() => window.end());
  }

  async present(actor: Actor, chainId: Id, clientId: Id, at: Presence['at']): Promise<void> {
    await assertReadable(this.dataSource.manager, actor, chainId);
    await tellChain(this.dataSource, { kind: 'at', chainId, clientId, accountId: actor.accountId, at });
  }

  private async live(session: CurrentSession, chainId: Id, window: LiveWindow): Promise<void> {
    const allows = await sessionStillAllows(this.dataSource, session, 'chain:read').catch(() => true);
    if (!allows) return window.end();
    window.send(':\n\n');
    await this.hubs.announce(chainId, window);
  }
}

function openWindow(presence: Presence, seq: number, reply: FastifyReply, onEnd: () => void): LiveWindow {
  const stream = new EventStream(reply, onEnd);
  return {
    presence,
    seq,
    get isOpen() {
      return stream.isOpen;
    },
    send: (text) => stream.send(text),
    end: () => stream.end(),
  };
}
