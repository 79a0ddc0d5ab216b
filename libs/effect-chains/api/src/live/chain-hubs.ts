import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Id } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { ChainHub } from './chain-hub';
import { ChainListener } from './chain-listener';
import { ChangeLog } from './change-log';
import type { ChainMessage } from './channel';
import { eventText } from './event-stream';
import type { LiveWindow } from './live-window';
import { tellChain } from './tell-chain';

/** Every chain that somebody has open in this process; passes on what is said of it in any process. */
@Injectable()
export class ChainHubs implements OnModuleDestroy {
  private readonly hubs = new Map<Id, ChainHub>();
  isClosing = false;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly log: ChangeLog,
    private readonly listener: ChainListener,
  ) {
    listener.heard = (message) => this.hear(message);
    listener.missed = () => this.catchUp();
  }

  async join(chainId: Id, window: LiveWindow): Promise<void> {
    const hub = this.hubs.get(chainId) ?? new ChainHub(chainId, this.log);
    if (!this.hubs.has(chainId)) void this.say({ kind: 'who', chainId });
    this.hubs.set(chainId, hub);
    await hub.join(window);
    await this.announce(chainId, window);
  }

  async leave(chainId: Id, window: LiveWindow): Promise<void> {
    const hub = this.hubs.get(chainId);
    const { clientId } = window.presence;
    const wasLast = hub?.leave(window);
    if (hub?.isLeft) this.hubs.delete(chainId);
    if (wasLast) await this.say({ kind: 'left', chainId, clientId });
  }

  /** That somebody is here, and is still. */
  async announce(chainId: Id, { presence, isOpen }: LiveWindow): Promise<void> {
    const hub = this.hubs.get(chainId);
    if (!isOpen || !hub) return;
    if (hub.presence.forget(Date.now())) hub.tellPresence();
    await this.say({ kind: 'here', chainId, presence: hub.presence.get(presence.clientId) ?? presence });
  }

  /** Streams would keep the server from closing: they end first, and windows come back to whoever takes over. */
  async onModuleDestroy(): Promise<void> {
    this.isClosing = true;
    for (const hub of this.hubs.values()) hub.endAll();
    await this.listener.close();
  }

  private hear(message: ChainMessage): void {
    const hub = this.hubs.get(message.chainId);
    if (!hub) return;
    if (message.kind === 'changes') hub.wake(message.seq);
    else if (message.kind === 'chain' || message.kind === 'comments') hub.tell(eventText(message.kind, null));
    else if (message.kind === 'removed') this.endOf(hub);
    else if (message.kind === 'who') void this.answer(message.chainId, hub);
    else if (changesPresence(hub, message)) hub.tellPresence();
  }

  private endOf(hub: ChainHub): void {
    hub.tell(eventText('chain', null));
    hub.endAll();
  }

  private async answer(chainId: Id, hub: ChainHub): Promise<void> {
    for (const presence of hub.ownPresence()) await this.say({ kind: 'here', chainId, presence });
  }

  private catchUp(): void {
    for (const hub of this.hubs.values()) {
      hub.wake();
      hub.tell(eventText('chain', null) + eventText('comments', null));
    }
  }

  /** What cannot be said now is said again at the next sign of life. */
  private async say(message: ChainMessage): Promise<void> {
    if (!this.isClosing) await tellChain(this.dataSource, message).catch(() => undefined);
  }
}

function changesPresence(hub: ChainHub, message: Extract<ChainMessage, { kind: 'here' | 'at' | 'left' }>): boolean {
  if (message.kind === 'here') return hub.presence.seen(message.presence, Date.now());
  if (message.kind === 'left') return hub.presence.left(message.clientId);
  return hub.presence.moved(message.clientId, message.accountId, message.at);
}
