import { Component, computed, input } from '@angular/core';
import { diffWordsWithSpace } from 'diff';

/** The difference between two wordings, word by word: struck and underlined, and said in words to screen readers. */
@Component({
  selector: 'rt-word-diff',
  template: `@for (part of parts(); track $index) {
    @if (part.removed) {
      <del
        ><span class="rt-sr" i18n="@@word-diff.removed"> borttaget: </span><span>{{ part.value }}</span
        ><span class="rt-sr" i18n="@@word-diff.end"> slut </span></del
      >
    } @else if (part.added) {
      <ins
        ><span class="rt-sr" i18n="@@word-diff.added"> tillagt: </span><span>{{ part.value }}</span
        ><span class="rt-sr" i18n="@@word-diff.end"> slut </span></ins
      >
    } @else {
      <span>{{ part.value }}</span>
    }
  }`,
  styles: `
    :host {
      white-space: pre-wrap;
    }
    del {
      color: var(--rt-grey-1);
      text-decoration: line-through;
    }
    del + ins {
      margin-inline-start: 0.2em;
    }
    ins {
      font-weight: 600;
      text-decoration: underline;
      text-underline-offset: 3px;
    }
  `,
})
export class WordDiff {
  readonly before = input.required<string>();
  readonly after = input.required<string>();
  protected readonly parts = computed(() => diffWordsWithSpace(this.before(), this.after()));
}
