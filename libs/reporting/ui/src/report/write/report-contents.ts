import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReportPart } from './report-parts';

/** The table of contents: what is done, what is said of it, and which figures have changed. */
@Component({
  selector: 'rt-report-contents',
  imports: [RouterLink],
  template: `<nav aria-label="Frågor" i18n-aria-label="@@report-contents.name">
    <ol>
      @for (row of rows(); track row.key) {
        <li>
          <a routerLink="." queryParamsHandling="preserve" [fragment]="row.key">
            <span class="mark" aria-hidden="true">{{ row.mark }}</span>
            <span>
              <span class="name">{{ row.name }}</span>
              <span class="facts">{{ row.facts }}</span>
            </span>
          </a>
        </li>
      }
    </ol>
  </nav>`,
  styleUrl: './report-contents.css',
})
export class ReportContents {
  readonly parts = input.required<readonly ReportPart[]>();
  readonly sealed = input(false);

  protected readonly rows = computed(() =>
    this.parts().map((part) => ({
      key: part.key,
      name: part.number
        ? `${part.code}:${part.number} ${shortened(part.question ?? part.title)}`
        : `${part.code} ${part.title}`,
      mark: part.answer.done || (this.sealed() && !part.blank) ? '●' : part.blank ? '○' : '◐',
      facts: [
        this.sealed() ? (part.blank ? BLANK : '') : part.answer.done ? DONE : part.blank ? BLANK : BEGUN,
        part.openComments && !this.sealed()
          ? $localize`:@@report-contents.comments:kommentarer: ${part.openComments}:count:`
          : '',
        part.changed.length ? $localize`:@@report-contents.changed:ändrade siffror: ${part.changed.length}:count:` : '',
        part.amendments.length ? $localize`:@@report-contents.amended:rättat` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  );
}

const DONE = $localize`:@@report-contents.done:klart`;
const BEGUN = $localize`:@@report-contents.begun:påbörjat`;
const BLANK = $localize`:@@report-contents.blank:obesvarat`;

const WORDS = 60;
/** The question up to where a line ends, whole words. */
const shortened = (text: string) => (text.length <= WORDS ? text : `${text.slice(0, WORDS).replace(/\s+\S*$/, '')} …`);
