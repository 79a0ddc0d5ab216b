import { Component, computed, input } from '@angular/core';
import type { SeriesLoad } from '@rt/indicators/domain';
import { formatDate } from '@rt/shared/domain';
import { NoteText } from './note-text';

/** Where the figures come from: source, table, when fetched, when updated there, and the notes that must be shown. */
@Component({
  selector: 'rt-source-line',
  imports: [NoteText],
  template: `<p>
      <ng-container i18n="@@source-line.source">Källa: {{ source() }}.</ng-container>
      @if (address(); as address) {
        &ngsp;<a [href]="address" rel="external noopener" i18n="@@source-line.described">Beskrivning hos källan</a>.
      }
      @if (newest(); as load) {
        &ngsp;{{ load.label }}.
        <ng-container i18n="@@source-line.loaded">Inläst {{ day(load.loadedAt) }}.</ng-container>
        @if (load.sourceUpdatedAt; as updated) {
          &ngsp;<ng-container i18n="@@source-line.updated">Uppdaterad hos källan {{ day(updated) }}.</ng-container>
        }
      }
    </p>
    @if (notes().length) {
      <h2 i18n="@@source-line.notes">Källans noter</h2>
      <ul>
        @for (note of notes(); track note) {
          <li><rt-note-text [text]="note" /></li>
        }
      </ul>
    }`,
  styles: `
    :host {
      display: block;
      max-width: var(--rt-measure);
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
    }
    p {
      margin: 0;
    }
    h2 {
      margin: 8px 0 0;
      font-size: inherit;
    }
    ul {
      margin: 0;
      padding-inline-start: 16px;
    }
  `,
})
export class SourceLine {
  readonly source = input.required<string>();
  /** Where the source describes the table or KPI. */
  readonly address = input<string | null>(null);
  readonly loads = input.required<readonly SeriesLoad[]>();

  protected readonly newest = computed(() => this.loads()[0]);
  protected readonly notes = computed(() => [...new Set(this.loads().flatMap(({ notes }) => notes))]);
  protected readonly day = (moment: string) => formatDate(new Date(moment));
}
