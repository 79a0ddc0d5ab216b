import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { CalendarFacts, StrategyDate, StrategyDateInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';

type Versioned = Pick<StrategyDate, 'id' | 'version'>;

/** The only place that talks HTTP about the calendar of strategies. Call the resource in an injection context. */
@Service()
export class CalendarClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  facts() {
    return httpResource<CalendarFacts>(() => '/api/strategy-calendar');
  }

  add(strategyVersionId: Id, input: StrategyDateInput) {
    return this.http.post<StrategyDate>(`/api/strategy-versions/${strategyVersionId}/dates`, input);
  }

  change({ id, version }: Versioned, input: StrategyDateInput) {
    return this.versioned.put<StrategyDate>(`/api/strategy-dates/${id}`, version, input);
  }

  remove({ id, version }: Versioned) {
    return this.versioned.delete(`/api/strategy-dates/${id}`, version);
  }

  restore({ id }: Versioned) {
    return this.http.put<StrategyDate>(`/api/strategy-dates/${id}/restoration`, {});
  }
}
