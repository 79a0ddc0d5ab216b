import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, ViewEncapsulation } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  type FigureReference,
  type ReportFigure,
  type ReportTable,
  type RichText,
  type TextRun,
  writeFigure,
} from '@rt/reporting/domain';
import { injectLanguage, Tip } from '@rt/shared/ui';
import type { PictureStore } from './picture-store';
import { ReportTableView } from './report-table-view';
import { safeHref } from './safe-href';

/** A report's text to read, without the editor: every figure leads to its rows. */
@Component({
  selector: 'rt-rich-text-view',
  imports: [NgTemplateOutlet, ReportTableView, RouterLink, Tip],
  templateUrl: './rich-text-view.html',
  styleUrl: './prose.css',
  encapsulation: ViewEncapsulation.None,
})
export class RichTextView {
  readonly text = input.required<RichText>();
  readonly figures = input<readonly ReportFigure[]>([]);
  readonly tables = input<readonly ReportTable[]>([]);
  readonly pictures = input<PictureStore | null>(null);
  /** Whether a figure that reads otherwise now says so; not in what is sealed. */
  readonly live = input(true);

  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  private readonly byKey = computed(() => new Map(this.figures().map((figure) => [figure.key, figure])));
  private readonly tableByKey = computed(() => new Map(this.tables().map((table) => [table.key, table])));

  protected readonly table = (key: string) => this.tableByKey().get(key) ?? null;
  protected readonly url = (file: string) => this.pictures()?.url(file) ?? '';

  protected figure({ attrs: { key, seen } }: FigureReference) {
    const known = this.byKey().get(key);
    const now = known && writeFigure(known, this.language);
    return {
      seen,
      now: this.live() && now !== undefined && now !== seen ? now : null,
      tip: known ? `${known.label[this.language]}. ${known.source.text[this.language]}` : '',
      rows: known ? this.router.parseUrl(known.source.path) : null,
    };
  }

  protected runOf({ text, marks = [] }: TextRun) {
    const link = marks.find((mark) => mark.type === 'link');
    const has = (type: string) => marks.some((mark) => mark.type === type);
    const [strong, emphasis] = [has('strong'), has('emphasis')];
    const look = [strong && 'rt-strong', emphasis && 'rt-emphasis'].filter(Boolean).join(' ');
    return { text, strong, emphasis, look, href: link ? safeHref(link.attrs.href) : null };
  }
}
