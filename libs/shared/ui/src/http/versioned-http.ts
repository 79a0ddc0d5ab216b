import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ProblemBody } from '@rt/shared/domain';
import { type Observable } from 'rxjs';
import { toProblem } from '../feedback/to-problem';

/** Changes that name the version they are based on, so that nobody overwrites what they have not seen. */
@Service()
export class VersionedHttp {
  private readonly http = inject(HttpClient);

  put<T>(url: string, version: number, body: unknown): Observable<T> {
    return this.http.put<T>(url, body, { headers: ifMatch(version) });
  }

  patch<T>(url: string, version: number, body: unknown): Observable<T> {
    return this.http.patch<T>(url, body, { headers: ifMatch(version) });
  }

  post<T>(url: string, version: number, body: unknown): Observable<T> {
    return this.http.post<T>(url, body, { headers: ifMatch(version) });
  }

  delete<T = void>(url: string, version: number): Observable<T> {
    return this.http.delete<T>(url, { headers: ifMatch(version) });
  }
}

const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** The stored state a change collided with (412), or null where the error is another. Feed it to `<rt-conflict>`. */
export function conflictIn<T>(error: unknown): { problem: ProblemBody; current: T } | null {
  const problem = toProblem(error);
  return problem.status === 412 && problem.current !== undefined ? { problem, current: problem.current as T } : null;
}
