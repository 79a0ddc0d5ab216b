import { Component, computed, input, output } from '@angular/core';
import type { ChainComment } from '@rt/effect-chains/domain';
import { formatMoment } from '@rt/shared/domain';

/** One comment: who, when, what; and that it is done, or not after all. */
@Component({
  selector: 'rt-comment-line',
  template: `
    <p class="rt-small rt-quiet">
      <strong>{{ comment().by.name }}</strong> {{ at() }}
    </p>
    <p class="text">{{ comment().text }}</p>
    @if (done(); as done) {
      <p class="rt-small rt-quiet">{{ done }}</p>
    }
    @if (editable()) {
      <button class="rt-button quiet" type="button" (click)="settled.emit()">
        @if (comment().resolution) {
          <ng-container i18n="@@comment-line.reopen">Öppna igen</ng-container>
        } @else {
          <ng-container i18n="@@comment-line.resolve">Avsluta</ng-container>
        }
        <span class="rt-sr">{{ comment().text }}</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
      padding-block: 8px;
      border-top: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0;
    }
    .text {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .rt-button {
      min-height: 24px;
      padding: 0;
      font-size: var(--rt-size-1);
      font-weight: 400;
    }
  `,
})
export class CommentLine {
  readonly comment = input.required<ChainComment>();
  readonly editable = input(false);
  readonly settled = output<void>();

  protected readonly at = computed(() => moment(this.comment().at));
  protected readonly done = computed(() => {
    const { resolution } = this.comment();
    return (
      resolution && $localize`:@@comment-line.done:Avslutad av ${resolution.by}:name: ${moment(resolution.at)}:time:`
    );
  });
}

const moment = (at: string) => formatMoment(new Date(at), new Date());
