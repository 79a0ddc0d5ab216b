import type { ReportFigure, ReportTable } from '@rt/reporting/domain';
import type { Id, Language } from '@rt/shared/domain';

/** What the things in a text need to know to show themselves; asked anew each time. */
export interface EditorContext {
  language: Language;
  figure(key: string): ReportFigure | undefined;
  table(key: string): ReportTable | undefined;
  pictureUrl(file: Id): string;
}

/** Something in the text that shows what is kept elsewhere. */
export interface LiveView {
  refresh(): void;
}
