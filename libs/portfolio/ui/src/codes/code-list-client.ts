import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { CodeListItemChange, CodeListItemInput, UsedCodeListItem } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

const ITEMS = '/api/code-list-items';

/** The only place that talks HTTP about code lists. */
@Service()
export class CodeListClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  all(asked: () => boolean = () => true) {
    return httpResource<UsedCodeListItem[]>(() => (asked() ? '/api/code-lists' : undefined), { defaultValue: [] });
  }

  add(input: CodeListItemInput) {
    return this.http.post<UsedCodeListItem>(ITEMS, input);
  }

  change(id: Id, version: number, change: CodeListItemChange) {
    return this.versioned.patch<UsedCodeListItem>(`${ITEMS}/${id}`, version, change);
  }

  remove(id: Id, version: number) {
    return this.versioned.delete(`${ITEMS}/${id}`, version);
  }
}
