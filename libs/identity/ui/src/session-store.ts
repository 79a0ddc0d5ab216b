import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { Permission, SessionDetail, SignInInput } from '@rt/identity/domain';
import { firstValueFrom } from 'rxjs';

const ADDRESS = '/api/session';

/** Who is signed in and what they may do, for every screen. Part of the first load: keep it light. */
@Service()
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly current = signal<SessionDetail | null>(null);
  private readonly permissions = computed(() => new Set(this.current()?.permissions));
  private asked: Promise<SessionDetail | null> | null = null;

  /** Null where nobody is signed in, or nobody has asked yet. */
  readonly session = this.current.asReadonly();

  can(permission: Permission): boolean {
    return this.permissions().has(permission);
  }

  /** Asks the server who is signed in, once; later calls get the same answer until it changes here. */
  load(): Promise<SessionDetail | null> {
    if (this.current()) return Promise.resolve(this.current());
    this.asked ??= this.ask().finally(() => (this.asked = null));
    return this.asked;
  }

  async signIn(input: SignInInput): Promise<SessionDetail> {
    return this.remember(await firstValueFrom(this.http.post<SessionDetail>(ADDRESS, input)));
  }

  /** Asks anew, for example after the password was changed. */
  async refresh(): Promise<SessionDetail> {
    return this.remember(await firstValueFrom(this.http.get<SessionDetail>(ADDRESS)));
  }

  /** Asks whether the session goes on; where it has ended, nobody is signed in here either. */
  async check(): Promise<void> {
    if (this.current() && !(await this.refresh().catch(forgiving(null)))) this.current.set(null);
  }

  async switchRegion(regionId: string): Promise<SessionDetail> {
    return this.remember(await firstValueFrom(this.http.put<SessionDetail>(`${ADDRESS}/region`, { regionId })));
  }

  async signOut(): Promise<void> {
    await this.leave(ADDRESS);
  }

  async signOutEverywhere(): Promise<void> {
    await this.leave('/api/sessions');
  }

  private remember(session: SessionDetail): SessionDetail {
    this.current.set(session);
    return session;
  }

  /** A session that has already ended is as good as one that ends now. */
  private async leave(address: string): Promise<void> {
    await firstValueFrom(this.http.delete(address)).catch(forgiving(null));
    this.current.set(null);
  }

  /** Without the cookie that comes with a session there is none, and nothing to ask the server about. */
  private async ask(): Promise<SessionDetail | null> {
    if (!/(?:^|; )XSRF-TOKEN=./.test(this.document.cookie)) return null;
    return this.refresh().catch(forgiving(null));
  }
}

const forgiving =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof HttpErrorResponse && error.status === 401) return instead;
    throw error;
  };
