import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  AmendmentInput,
  AnnualReport,
  AnnualReportLine,
  AnswerInput,
  LeftPicture,
  ReportAnswer,
  ReportComment,
  ReportCommentInput,
  RichText,
  SubmissionInput,
} from '@rt/reporting/domain';
import type { Id } from '@rt/shared/domain';
import { VersionedHttp } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import type { PictureStore } from './text/picture-store';

/** What the system would write in a part. */
export interface PartDraft {
  part: string;
  body: RichText;
}

const at = (year: number | string) => `/api/annual-reports/${encodeURIComponent(year)}`;

/** The only place that talks HTTP about annual reports. Call the resources in an injection context. */
@Service()
export class ReportClient {
  private readonly http = inject(HttpClient);
  private readonly versioned = inject(VersionedHttp);

  list() {
    return httpResource<AnnualReportLine[]>(() => '/api/annual-reports', { defaultValue: [] });
  }

  ofYear(year: () => string) {
    return httpResource<AnnualReport>(() => at(year()));
  }

  /** Nothing is asked for while `wanted` is false: a sealed report has no drafts. */
  drafts(year: () => string, wanted: () => boolean) {
    return httpResource<PartDraft[]>(() => (wanted() ? `${at(year())}/drafts` : undefined), { defaultValue: [] });
  }

  comments(year: () => string) {
    return httpResource<ReportComment[]>(() => `${at(year())}/comments`, { defaultValue: [] });
  }

  open(year: number) {
    return this.http.put<AnnualReport>(at(year), {});
  }

  answer(year: number, { part, version }: Pick<ReportAnswer, 'part' | 'version'>, input: AnswerInput) {
    return this.versioned.put<AnnualReport>(`${at(year)}/answers/${encodeURIComponent(part)}`, version, input);
  }

  comment(year: number, input: ReportCommentInput) {
    return this.http.post<ReportComment>(`${at(year)}/comments`, input);
  }

  resolve(year: number, id: Id) {
    return this.http.put(`${at(year)}/comments/${id}/resolution`, {});
  }

  reopen(year: number, id: Id) {
    return this.http.delete(`${at(year)}/comments/${id}/resolution`);
  }

  removeComment(year: number, id: Id) {
    return this.http.delete(`${at(year)}/comments/${id}`);
  }

  submit(year: number, input: SubmissionInput) {
    return this.http.put<AnnualReport>(`${at(year)}/submission`, input);
  }

  amend(year: number, input: AmendmentInput) {
    return this.http.post<AnnualReport>(`${at(year)}/amendments`, input);
  }

  /** The snapshot, byte by byte as it was hashed. */
  snapshot(year: number) {
    return this.http.get(`${at(year)}/snapshot`, { responseType: 'text' });
  }

  pictures(year: number): PictureStore {
    return {
      url: (file) => `${at(year)}/pictures/${encodeURIComponent(file)}`,
      leave: async (file) => {
        const form = new FormData();
        form.append('file', file, file.name);
        return (await firstValueFrom(this.http.post<LeftPicture>(`${at(year)}/pictures`, form))).file;
      },
    };
  }
}
