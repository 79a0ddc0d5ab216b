import { Component, computed, input, output } from '@angular/core';
import type { TemplatePart } from '@rt/readiness/domain';
import { draftOf } from './reading';

/** The wording as one sentence that can be followed up: what is said is filled in, what is not is a gap. */
@Component({
  selector: 'rt-rewrite-template',
  template: `
    <h2 i18n="@@rewrite.heading">Så här kan målet skrivas om</h2>
    <p class="sentence" lang="sv">
      @for (part of parts(); track $index) {
        @switch (part.kind) {
          @case ('gap') {
            <span class="gap"><span class="rt-sr" i18n="@@rewrite.gap">lucka:</span> {{ part.text }}</span>
          }
          @case ('filled') {
            <span class="filled">{{ part.text }}</span>
          }
          @default {
            <span>{{ part.text }}</span>
          }
        }
        {{ ' ' }}
      }
    </p>
    @if (gaps(); as gaps) {
      <p class="note" i18n="@@rewrite.gaps">{gaps, plural, =1 {En lucka} other {{{ gaps }} luckor}} att fylla i.</p>
    }
    @if (canUse()) {
      <button class="rt-button" type="button" (click)="chosen.emit(draft())" i18n="@@rewrite.use">
        Använd som utkast
      </button>
    }
  `,
  styleUrl: './rewrite-template.css',
})
export class RewriteTemplate {
  readonly parts = input.required<readonly TemplatePart[]>();
  readonly canUse = input(true);
  /** The sentence as a draft, gaps within brackets. */
  readonly chosen = output<string>();

  protected readonly gaps = computed(() => this.parts().filter(({ kind }) => kind === 'gap').length);
  protected readonly draft = computed(() => draftOf(this.parts()));
}
