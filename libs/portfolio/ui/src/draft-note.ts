import { Component, computed, inject, input, output } from '@angular/core';
import { formatMoment } from '@rt/shared/domain';
import { Drafts } from '@rt/shared/ui';

/** The quiet `Utkast sparat 14:32` beside what is not saved yet, with the way to throw it away. Nothing where there is no draft. */
@Component({
  selector: 'rt-draft-note',
  template: `@if (at(); as at) {
    <span class="rt-quiet rt-small" role="status" i18n="@@draft-note.kept">Utkast sparat {{ at }}</span>
    <button class="rt-button quiet" type="button" (click)="discarded.emit()" i18n="@@draft-note.discard">
      Släng utkastet
    </button>
  }`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class DraftNote {
  /** The keys of the drafts that are one to the reader. */
  readonly keys = input.required<readonly string[]>();
  readonly discarded = output<void>();

  private readonly drafts = inject(Drafts);
  protected readonly at = computed(() => {
    const kept = this.keys().flatMap((key) => this.drafts.at(key) ?? []);
    const newest = kept.sort((one, other) => other.getTime() - one.getTime())[0];
    return newest ? formatMoment(newest, new Date()) : null;
  });
}
