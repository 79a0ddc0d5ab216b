import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { BulkInput, BulkLinkInput, BulkPreview, BulkResult } from '@rt/portfolio/domain';

/** Where many interventions are linked at once. */
@Service()
export class BulkClient {
  private readonly http = inject(HttpClient);

  preview(input: BulkInput) {
    return this.http.post<BulkPreview>('/api/goal-link-previews', input);
  }

  apply(input: BulkLinkInput) {
    return this.http.post<BulkResult>('/api/goal-link-batches', input);
  }

  undo(id: string) {
    return this.http.delete<undefined>(`/api/goal-link-batches/${id}`);
  }
}
