import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { CompilationView } from '@rt/reporting/domain';

/** The only place that talks HTTP about compilations. Call the resources in an injection context. */
@Service()
export class CompilationClient {
  ofYear(year: () => string) {
    return httpResource<CompilationView>(() => `/api/compilations/${encodeURIComponent(year())}`);
  }
}
