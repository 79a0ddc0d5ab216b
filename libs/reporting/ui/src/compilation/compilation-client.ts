import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type CodedPassages, COMPILATION_2018, type CompilationView, type YearOfCodes } from '@rt/reporting/domain';
import { catchError, firstValueFrom, map, of } from 'rxjs';

const URL = '/api/compilations';

/** The only place that talks HTTP about compilations. Call the resources in an injection context. */
@Service()
export class CompilationClient {
  private readonly http = inject(HttpClient);

  ofYear(year: () => string) {
    return httpResource<CompilationView>(() => `${URL}/${encodeURIComponent(year())}`);
  }

  years() {
    return httpResource<YearOfCodes[]>(() => URL);
  }

  /** The latest year with submitted reports; the first, which every installation has, where there is none or it cannot be known. */
  newestYear(): Promise<number> {
    const first = COMPILATION_2018.year;
    const found = this.http.get<YearOfCodes[]>(URL).pipe(
      map((years) => Math.max(first, ...years.map(({ compilation }) => compilation.year))),
      catchError(() => of(first)),
    );
    return firstValueFrom(found);
  }

  passages(year: () => string, theme: () => string, code: () => string) {
    return httpResource<CodedPassages[]>(
      () =>
        `${URL}/${[year()].map(encodeURIComponent)}/passages?${new URLSearchParams({ theme: theme(), code: code() })}`,
    );
  }
}
