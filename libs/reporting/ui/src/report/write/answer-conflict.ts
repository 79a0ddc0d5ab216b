import { Component, computed, input, output } from '@angular/core';
import { plainText, type ReportAnswer, type RichText } from '@rt/reporting/domain';
import { WordDiff } from '@rt/shared/ui';

/** Somebody else saved the answer meanwhile: the difference, and which text to go on with. Nothing is lost by any of them. */
@Component({
  selector: 'rt-answer-conflict',
  imports: [WordDiff],
  template: `<section role="alert" aria-labelledby="rt-answer-conflict">
    <h4 id="rt-answer-conflict" i18n="@@answer-conflict.heading">Någon annan har sparat en ny text här</h4>
    <p i18n="@@answer-conflict.lead">
      Din text är kvar nedan. Skillnaden från den sparade texten till din: det som bara står i den sparade är struket,
      det som bara står i din är understruket.
    </p>
    <p class="difference"><rt-word-diff [before]="theirs().text" [after]="mineText()" /></p>
    <p class="rt-row">
      <button class="rt-button primary" type="button" (click)="settled.emit(both())" i18n="@@answer-conflict.both">
        Behåll båda, den sparade först
      </button>
      <button class="rt-button" type="button" (click)="settled.emit(mine())" i18n="@@answer-conflict.mine">
        Spara min i stället
      </button>
      <button class="rt-button" type="button" (click)="settled.emit(theirs().body)" i18n="@@answer-conflict.theirs">
        Ta den sparade
      </button>
    </p>
  </section>`,
  styles: `
    section {
      margin-block: 16px;
      padding-inline-start: 16px;
      border-inline-start: 3px solid var(--rt-thread);
    }
    h4 {
      margin-block-start: 0;
    }
    .difference {
      font-family: var(--rt-serif);
    }
  `,
})
export class AnswerConflict {
  readonly mine = input.required<RichText>();
  readonly theirs = input.required<ReportAnswer>();
  readonly settled = output<RichText>();

  protected readonly mineText = computed(() => plainText(this.mine()));
  protected readonly both = computed<RichText>(() => ({
    type: 'doc',
    content: [...this.theirs().body.content, ...this.mine().content],
  }));
}
