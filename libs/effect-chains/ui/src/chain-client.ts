import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AppliedChanges,
  ChainAt,
  ChainChange,
  ChainComment,
  ChainCommentInput,
  ChainDetail,
  ChainInput,
  ChainMention,
  ChainReferences,
  ChainSummary,
  ChainVersion,
  ChangeSet,
  Presence,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

type Versioned = Pick<ChainDetail, 'id' | 'version'>;

/** The only place that talks HTTP about effect chains. Call the resources in an injection context. */
@Service()
export class ChainClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list() {
    return httpResource<ChainSummary[]>(() => '/api/effect-chains', { defaultValue: [] });
  }

  all() {
    return this.http.get<ChainSummary[]>('/api/effect-chains');
  }

  ofGoal(goalId: () => Id) {
    return httpResource<ChainDetail[]>(() => `/api/goals/${goalId()}/chains`, { defaultValue: [] });
  }

  /** Nothing is asked for until there is an id. */
  chain(id: () => Id) {
    return httpResource<ChainDetail>(() => (id() ? `/api/effect-chains/${id()}` : undefined));
  }

  read(id: Id) {
    return this.http.get<ChainDetail>(`/api/effect-chains/${id}`);
  }

  references(id: Id) {
    return this.http.get<ChainReferences>(`/api/effect-chains/${id}/references`);
  }

  create(input: ChainInput) {
    return this.http.post<ChainDetail>('/api/effect-chains', input);
  }

  /** The chain that a file holds, to be looked at; nothing is stored. */
  preview(file: File) {
    const form = new FormData();
    form.append('preview', 'true');
    form.append('file', file);
    return this.http.post<ChainInput>('/api/effect-chains/imports', form);
  }

  change({ id, version }: Versioned, change: ChainChange) {
    return this.versioned.patch<ChainDetail>(`/api/effect-chains/${id}`, version, change);
  }

  remove({ id, version }: Versioned) {
    return this.versioned.delete(`/api/effect-chains/${id}`, version);
  }

  /** Undoes a removal: everything that hangs on the chain is there again. */
  restore(id: Id) {
    return this.http.put<ChainDetail>(`/api/effect-chains/${id}/restoration`, {});
  }

  /** Sent again under the same id a set is stored once, and answered as the first time. */
  send(chainId: Id, { id, changes }: ChangeSet) {
    return this.http.post<AppliedChanges>(`/api/effect-chains/${chainId}/changes`, { id, changes });
  }

  present(chainId: Id, presence: Pick<Presence, 'clientId' | 'at'>) {
    return this.http.put<void>(`/api/effect-chains/${chainId}/presence`, presence);
  }

  versions(chainId: () => Id) {
    return httpResource<ChainVersion[]>(() => `/api/effect-chains/${chainId()}/versions`, { defaultValue: [] });
  }

  keepVersion(chainId: Id, name: string) {
    return this.http.post<ChainVersion>(`/api/effect-chains/${chainId}/versions`, { name });
  }

  /** The chain as it was after a change; nothing is asked for without a number. */
  at(chainId: () => Id, seq: () => number | null) {
    return httpResource<ChainAt>(() => (seq() === null ? undefined : `/api/effect-chains/${chainId()}/at/${seq()}`));
  }

  comments(chainId: () => Id) {
    return httpResource<ChainComment[]>(() => (chainId() ? `/api/effect-chains/${chainId()}/comments` : undefined), {
      defaultValue: [],
    });
  }

  comment(chainId: Id, input: ChainCommentInput) {
    return this.http.post<ChainComment>(`/api/effect-chains/${chainId}/comments`, input);
  }

  resolve(commentId: Id) {
    return this.http.put<ChainComment>(`/api/chain-comments/${commentId}/resolution`, {});
  }

  reopen(commentId: Id) {
    return this.http.delete<ChainComment>(`/api/chain-comments/${commentId}/resolution`);
  }

  /** Those of the region who can be mentioned. */
  people(asked: () => boolean) {
    return httpResource<{ id: Id; name: string }[]>(() => (asked() ? '/api/chain-people' : undefined), {
      defaultValue: [],
    });
  }

  mentions() {
    return httpResource<ChainMention[]>(() => '/api/chain-mentions', { defaultValue: [] });
  }
}
