import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Actor, type OpenSession, permissionsOf } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { lastMoment, IDLE_HOURS, NOTE_USE_SECONDS } from './session-lifetime';
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
  passwordIsInitial: boolean;
}

const OPEN = `
  INSERT INTO session (token_hash, csrf_token, account_id, region_id, expires_at) VALUES ($1, $2, $3, $4, $5)`;
const MOVE = `
  UPDATE session SET token_hash = $2, csrf_token = $3, region_id = $4, last_seen_at = now()
  WHERE token_hash = $1 RETURNING expires_at AS "expiresAt"`;
const NOTE_USE = 'UPDATE session SET last_seen_at = now() WHERE token_hash = $1';
const END = 'DELETE FROM session WHERE token_hash = $1';
const END_ALL = 'DELETE FROM session WHERE account_id = $1 AND token_hash IS DISTINCT FROM $2';
const SWEEP = 'DELETE FROM session WHERE expires_at < now() OR last_seen_at < now() - make_interval(hours => $1)';
const LIST = `
  SELECT created_at AS "startedAt", last_seen_at AS "lastSeenAt", token_hash = $2 AS current FROM session
  WHERE account_id = $1 AND expires_at > now() AND last_seen_at > now() - make_interval(hours => $3)
  ORDER BY last_seen_at DESC`;

/** Opens, finds, moves and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Opens a session; those that have run out are swept at the same time. */
  async open(accountId: string, regionId: string): Promise<OpenedSession> {
    const opened = { token: newToken(), csrfToken: newToken(), expiresAt: lastMoment() };
    await this.dataSource.query(SWEEP, [IDLE_HOURS]);
    await this.dataSource.query(OPEN, [hashOf(opened.token), opened.csrfToken, accountId, regionId, opened.expiresAt]);
    return opened;
  }

  async find(token: string): Promise<CurrentSession | null> {
    const tokenHash = hashOf(token);
    const found = await lookUpSession(this.dataSource, tokenHash);
    if (!found) return null;
    if (found.idleSeconds > NOTE_USE_SECONDS) await this.dataSource.query(NOTE_USE, [tokenHash]);
    const { accountId, name, regionId, roles, csrfToken, passwordIsInitial } = found;
    const permissions = permissionsOf(passwordIsInitial ? [] : roles);
    return { tokenHash, csrfToken, passwordIsInitial, actor: { accountId, name, regionId, roles, permissions } };
  }

  /** Moves a session to another region under new secrets; it lasts no longer for that. */
  async move({ tokenHash }: CurrentSession, regionId: string): Promise<OpenedSession> {
    const secrets = { token: newToken(), csrfToken: newToken() };
    const parameters = [tokenHash, hashOf(secrets.token), secrets.csrfToken, regionId];
    const [[moved]] = await this.dataSource.query<[{ expiresAt: Date }[], number]>(MOVE, parameters);
    if (!moved) throw new Error('The session ended while it was being moved.');
    return { ...secrets, ...moved };
  }

  list({ actor, tokenHash }: CurrentSession): Promise<OpenSession[]> {
    return this.dataSource.query(LIST, [actor.accountId, tokenHash, IDLE_HOURS]);
  }

  async end(tokenHash: string): Promise<void> {
    await this.dataSource.query(END, [tokenHash]);
  }

  /** Ends every session of an account, or every one but the one named. */
  async endAll(accountId: string, except: string | null = null): Promise<void> {
    await this.dataSource.query(END_ALL, [accountId, except]);
  }
}
