import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  CodedTheme,
  CodingComparison,
  CodingDesk,
  CodingInput,
  JointCodingInput,
  NationalAgreement,
  NationalAnswer,
  NationalYear,
} from '@rt/reporting/domain';
import { VersionedHttp } from '@rt/shared/ui';

/** Which answer is coded in what, as the address has it. */
export interface Place {
  year: string;
  countyCode: string;
  theme: CodedTheme | string;
}

const at = ({ year, countyCode, theme }: Place) =>
  `/api/codings/${[year, countyCode, theme].map(encodeURIComponent).join('/')}`;
const ofYear = (year: string) => `/api/national-reports/${encodeURIComponent(year)}`;

/** The only place that talks HTTP about coding. Call the resources in an injection context. */
@Service()
export class CodingClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  year(year: () => string) {
    return httpResource<NationalYear>(() => ofYear(year()));
  }

  answers(year: () => string, part: () => string) {
    return httpResource<NationalAnswer[]>(() => `${ofYear(year())}/answers?part=${encodeURIComponent(part())}`);
  }

  agreement(year: () => string) {
    return httpResource<NationalAgreement>(() => `${ofYear(year())}/agreement`);
  }

  desk(place: () => Place) {
    return httpResource<CodingDesk>(() => at(place()));
  }

  comparison(place: () => Place) {
    return httpResource<CodingComparison>(() => `${at(place())}/comparison`);
  }

  save(place: Place, version: number, input: CodingInput) {
    return this.versioned.put<CodingDesk>(at(place), version, input);
  }

  finish(place: Place) {
    return this.http.put<CodingDesk>(`${at(place)}/done`, {});
  }

  reopen(place: Place) {
    return this.http.delete<CodingDesk>(`${at(place)}/done`);
  }

  decide(place: Place, input: JointCodingInput) {
    return this.http.put<CodingComparison>(`${at(place)}/joint`, input);
  }

  change(place: Place, version: number, input: JointCodingInput) {
    return this.versioned.post<CodingComparison>(`${at(place)}/joint/changes`, version, input);
  }

  lockAlike(year: string) {
    return this.http.put<NationalAgreement>(`${ofYear(year)}/agreed-codings`, {});
  }
}
