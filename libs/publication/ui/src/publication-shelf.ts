import { Component, computed, input, output } from '@angular/core';
import { type Candidate, REFUSAL_WORDS } from '@rt/publication/domain';
import { injectLanguage } from '@rt/shared/ui';
import { type Choice, keyOf } from './publication-choice';
import { detailOf, hiddenWords } from './publication-words';

/** The things of one kind: ticked where they are public, and beside each what is left out of it, or why it cannot be. */
@Component({
  selector: 'rt-publication-shelf',
  template: `
    <fieldset>
      <legend>
        <h2>{{ heading() }}</h2>
      </legend>
      @if (able().length > 1) {
        <p class="all">
          <span>{{ count() }}</span>
          <button class="rt-button quiet" type="button" (click)="all(true)" [attr.aria-label]="allLabel()">
            <ng-container i18n="@@publication.all">Välj alla</ng-container>
          </button>
          <button class="rt-button quiet" type="button" (click)="all(false)" [attr.aria-label]="noneLabel()">
            <ng-container i18n="@@publication.none">Välj inga</ng-container>
          </button>
        </p>
      }
      <ul role="list">
        @for (each of rows(); track each.key) {
          <li>
            <label>
              <input
                type="checkbox"
                [checked]="each.ticked"
                [disabled]="each.refusal !== null"
                (change)="ticked.emit({ some: [each.candidate], on: !each.ticked })"
              />
              <span>
                @if (each.candidate.kind === 'goal' && each.detail) {
                  {{ each.detail }}
                }
                {{ each.candidate.label }}
                @if (each.candidate.kind !== 'goal' && each.detail) {
                  <span class="quiet">({{ each.detail }})</span>
                }
              </span>
            </label>
            @if (each.refusal; as refusal) {
              <p class="quiet">– {{ refusal }}</p>
            }
            @if (each.ticked && each.candidate.files > 0) {
              <label class="inner">
                <input
                  type="checkbox"
                  [checked]="each.withFiles"
                  (change)="filed.emit({ study: each.candidate, on: !each.withFiles })"
                />
                <span i18n="@@publication.with-files">Visa också rapportens filer ({{ each.candidate.files }})</span>
              </label>
            }
            @for (words of each.ticked ? each.hides : []; track words) {
              <p class="quiet">{{ words }}</p>
            }
          </li>
        } @empty {
          <li class="quiet">{{ empty() }}</li>
        }
      </ul>
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 24px 0 0;
      padding: 0;
      border: 0;
      border-block-start: 1px solid var(--rt-grey-3);
    }
    legend {
      float: inline-start;
      width: 100%;
      padding: 0;
    }
    h2 {
      margin: 16px 0 8px;
    }
    .all {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
      clear: both;
      margin: 0;
    }
    ul {
      clear: both;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 4px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    label {
      display: flex;
      gap: 12px;
      align-items: baseline;
      min-height: 24px;
      max-width: 90ch;
    }
    .inner,
    li > p {
      margin: 4px 0 4px 28px;
    }
    .quiet {
      color: var(--rt-grey-1);
    }
  `,
})
export class PublicationShelf {
  readonly heading = input.required<string>();
  readonly empty = input.required<string>();
  readonly candidates = input.required<readonly Candidate[]>();
  readonly choice = input.required<Choice>();
  readonly ticked = output<{ some: readonly Candidate[]; on: boolean }>();
  readonly filed = output<{ study: Candidate; on: boolean }>();
  private readonly language = injectLanguage();
  protected readonly able = computed(() => this.candidates().filter(({ refusal }) => refusal === null));
  protected readonly rows = computed(() =>
    this.candidates().map((candidate) => ({
      candidate,
      key: keyOf(candidate),
      ticked: this.choice().ticked.has(keyOf(candidate)),
      withFiles: this.choice().withFiles.has(keyOf(candidate)),
      detail: detailOf(candidate),
      refusal: candidate.refusal && REFUSAL_WORDS[candidate.refusal][this.language],
      hides: hiddenWords(candidate),
    })),
  );
  protected readonly count = computed(() => {
    const [chosen, all] = [this.rows().filter(({ ticked }) => ticked).length, this.able().length];
    return $localize`:@@publication.count:${chosen}:chosen: av ${all}:all: valda`;
  });
  protected readonly allLabel = computed(() => $localize`:@@publication.all-of:Välj alla: ${this.heading()}:heading:`);
  protected readonly noneLabel = computed(
    () => $localize`:@@publication.none-of:Välj inga: ${this.heading()}:heading:`,
  );

  protected all(on: boolean) {
    this.ticked.emit({ some: this.able(), on });
  }
}
