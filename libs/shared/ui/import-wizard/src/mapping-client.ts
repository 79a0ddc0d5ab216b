import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Id } from '@rt/shared/domain';
import { map } from 'rxjs';
import { VersionedHttp } from '../../src/http/versioned-http';

/** A mapping of columns kept under a name. */
interface Saved {
  id: Id;
  name: string;
  version: number;
}

/** The only place that talks HTTP about saved mappings; `api` is the collection. */
@Service()
export class MappingClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  create(api: string, name: string, batchId: Id) {
    return this.http.post<Saved>(api, { name, batchId });
  }

  change(api: string, id: Id, version: number, change: { name?: string; batchId?: Id }) {
    return this.versioned.patch<Saved>(`${api}/${id}`, version, change);
  }

  remove(api: string, id: Id, version: number) {
    return this.versioned.delete(`${api}/${id}`, version).pipe(map(() => true));
  }

  restore(api: string, id: Id) {
    return this.http.delete<Saved>(`${api}/${id}/removal`);
  }
}
