import { HttpClient, HttpEventType, httpResource, type HttpEvent } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Id, ImportBatchDetail, ImportDecisions, ImportProgress, MappingInput } from '@rt/shared/domain';
import { map, type Observable } from 'rxjs';
import { VersionedHttp } from '../../src/http/versioned-http';
import type { ReadBy } from './import-source';

/** How far a file has come on its way up, in whole percent, and the batch once it is read. */
export interface Upload {
  percent: number;
  batch: ImportBatchDetail | null;
}

/** The only place that talks HTTP about imports; `api` is the collection, such as `/api/goal-imports`. */
@Service()
export class ImportClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  batch(api: () => string, id: () => Id) {
    return httpResource<ImportBatchDetail>(() => `${api()}/${id()}`);
  }

  upload(api: string, file: File, params: Record<string, string>): Observable<Upload> {
    const form = new FormData();
    form.append('file', file);
    return this.http
      .post<ImportBatchDetail>(api, form, { params, reportProgress: true, observe: 'events' })
      .pipe(map((event) => uploadOf(event)));
  }

  map(api: string, { id, version }: ImportBatchDetail, mapping: MappingInput) {
    return this.versioned.put<ImportBatchDetail>(`${api}/${id}/mapping`, version, mapping);
  }

  readBy(api: string, { id, version }: ImportBatchDetail, { source, settings }: ReadBy) {
    return this.versioned.put<ImportBatchDetail>(`${api}/${id}/source`, version, { source, ...settings });
  }

  decide(api: string, { id, version }: ImportBatchDetail, decisions: ImportDecisions) {
    return this.versioned.put<ImportBatchDetail>(`${api}/${id}/decisions`, version, decisions);
  }

  apply(api: string, { id, version, preview }: ImportBatchDetail, fileHash: string | undefined) {
    const confirmed = { digest: preview?.digest, ...(fileHash ? { fileHash } : {}) };
    return this.versioned.put<ImportBatchDetail>(`${api}/${id}/application`, version, confirmed);
  }

  find(api: string, id: Id) {
    return this.http.get<ImportBatchDetail>(`${api}/${id}`);
  }

  undo(api: string, { id, version }: ImportBatchDetail) {
    return this.versioned.delete<ImportBatchDetail>(`${api}/${id}/application`, version);
  }

  progress(api: string, id: Id) {
    return this.http.get<ImportProgress>(`${api}/${id}/progress`);
  }
}

function uploadOf(event: HttpEvent<ImportBatchDetail>): Upload {
  if (event.type === HttpEventType.Response) return { percent: 100, batch: event.body };
  const { loaded, total } = event.type === HttpEventType.UploadProgress ? event : { loaded: 0, total: 0 };
  return { percent: total ? Math.round((100 * loaded) / total) : 0, batch: null };
}
