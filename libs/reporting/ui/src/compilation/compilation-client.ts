import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { CodedPassages, CompilationView, YearOfCodes } from '@rt/reporting/domain';

const URL = '/api/compilations';

/** The only place that talks HTTP about compilations. Call the resources in an injection context. */
@Service()
export class CompilationClient {
  ofYear(year: () => string) {
    return httpResource<CompilationView>(() => `${URL}/${encodeURIComponent(year())}`);
  }

  years() {
    return httpResource<YearOfCodes[]>(() => URL);
  }

  passages(year: () => string, theme: () => string, code: () => string) {
    return httpResource<CodedPassages[]>(
      () =>
        `${URL}/${[year()].map(encodeURIComponent)}/passages?${new URLSearchParams({ theme: theme(), code: code() })}`,
    );
  }
}
