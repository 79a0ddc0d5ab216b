import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ExportInput, ExportJob } from '@rt/reporting/domain';
import type { Id } from '@rt/shared/domain';

const ADDRESS = '/api/exports';

/** The only place that talks HTTP about files that are made in the background. */
@Service()
export class ExportClient {
  private readonly http = inject(HttpClient);

  /** One's own of the last day, latest first. */
  list() {
    return this.http.get<ExportJob[]>(ADDRESS);
  }

  order(input: ExportInput) {
    return this.http.post<ExportJob>(ADDRESS, input);
  }

  find(id: Id) {
    return this.http.get<ExportJob>(`${ADDRESS}/${id}`);
  }

  cancel(id: Id) {
    return this.http.put<ExportJob>(`${ADDRESS}/${id}/cancellation`, null);
  }

  /** Where the browser fetches the file. */
  addressOf(id: Id): string {
    return `${ADDRESS}/${id}/file`;
  }
}
