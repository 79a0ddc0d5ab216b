import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Actor } from '@rt/identity/domain';
import { permissionsOf } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { Session } from './session.entity';
import { IDLE_HOURS, lastMoment, NOTE_USE_SECONDS } from './session-lifetime';
import { lookUpSession } from './session-lookup';
import { hashOf, newToken } from './session-token';

export interface OpenedSession {
  token: string;
  csrfToken: string;
  expiresAt: Date;
}

export interface CurrentSession {
  actor: Actor;
  tokenHash: string;
  csrfToken: string;
}

/** Opens, finds and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async open(accountId: string, regionId: string): Promise<OpenedSession> {
    const opened = { token: newToken(), csrfToken: newToken(), expiresAt: lastMoment() };
    const { token, ...kept } = opened;
    await this.dataSource.getRepository(Session).insert({ ...kept, tokenHash: hashOf(token), accountId, regionId });
    await this.sweep();
    return opened;
  }

  async find(token: string): Promise<CurrentSession | null> {
    const tokenHash = hashOf(token);
    const found = await lookUpSession(this.dataSource, tokenHash);
    if (!found) return null;
    if (found.idleSeconds > NOTE_USE_SECONDS) await this.noteUse(tokenHash);
    const { accountId, name, regionId, roles, csrfToken } = found;
    return { tokenHash, csrfToken, actor: { accountId, name, regionId, roles, permissions: permissionsOf(roles) } };
  }

  async end(tokenHash: string): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
  }

  /** Ends every session of an account, or every one but the one named. */
  async endAll(accountId: string, except: string | null = null): Promise<void> {
    await this.dataSource.query('DELETE FROM session WHERE account_id = $1 AND token_hash IS DISTINCT FROM $2', [
      accountId,
      except,
    ]);
  }

  private async noteUse(tokenHash: string): Promise<void> {
    await this.dataSource.query('UPDATE session SET last_seen_at = now() WHERE token_hash = $1', [tokenHash]);
  }

  private async sweep(): Promise<void> {
    await this.dataSource.query(
      'DELETE FROM session WHERE expires_at < now() OR last_seen_at < now() - make_interval(hours => $1)',
      [IDLE_HOURS],
    );
  }
}
