import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ChainDetail,
  ChainEdge,
  ChainInput,
  ChainNode,
  ChainNodeChange,
  ChainParts,
  ChainSummary,
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

  ofGoal(goalId: () => Id) {
    return httpResource<ChainDetail[]>(() => `/api/goals/${goalId()}/chains`, { defaultValue: [] });
  }

  /** Nothing is asked for until there is an id. */
  chain(id: () => Id) {
    return httpResource<ChainDetail>(() => (id() ? `/api/effect-chains/${id()}` : undefined));
  }

  create(input: ChainInput) {
    return this.http.post<ChainDetail>('/api/effect-chains', input);
  }

  rename({ id, version }: Versioned, name: string) {
    return this.versioned.patch<ChainDetail>(`/api/effect-chains/${id}`, version, { name });
  }

  remove({ id, version }: Versioned) {
    return this.versioned.delete(`/api/effect-chains/${id}`, version);
  }

  add(chainId: Id, parts: Partial<ChainParts>) {
    return this.http.post<ChainDetail>(`/api/effect-chains/${chainId}/parts`, parts);
  }

  changeNode({ id, version }: Pick<ChainNode, 'id' | 'version'>, change: ChainNodeChange) {
    return this.versioned.patch<ChainDetail>(`/api/chain-nodes/${id}`, version, change);
  }

  removeNode({ id, version }: Pick<ChainNode, 'id' | 'version'>) {
    return this.versioned.delete<ChainDetail>(`/api/chain-nodes/${id}`, version);
  }

  changeEdge({ id, version }: Pick<ChainEdge, 'id' | 'version'>, assumption: string | null) {
    return this.versioned.patch<ChainDetail>(`/api/chain-edges/${id}`, version, { assumption });
  }

  removeEdge({ id, version }: Pick<ChainEdge, 'id' | 'version'>) {
    return this.versioned.delete<ChainDetail>(`/api/chain-edges/${id}`, version);
  }
}
