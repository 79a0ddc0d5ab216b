import { Component, computed, ElementRef, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { PICTURE_LIMIT } from '@rt/reporting/domain';
import type { Id } from '@rt/shared/domain';
import { Control, Field, FileDrop, ProblemMessage } from '@rt/shared/ui';
import type { PictureStore } from '../text/picture-store';

/** A picture with what it shows in words; neither is left without the other. */
@Component({
  selector: 'rt-picture-form',
  imports: [Control, Field, FileDrop, ProblemMessage],
  templateUrl: './picture-form.html',
  styles: `
    form {
      padding-block: 12px;
      border-block-end: 1px solid var(--rt-ink);
    }
    .rt-row {
      margin: 8px 0 0;
    }
  `,
})
export class PictureForm {
  readonly store = input.required<PictureStore>();
  /** What was dropped or pasted. */
  readonly file = input<File | null>(null);
  readonly left = output<{ file: Id; alt: string }>();
  readonly closed = output<void>();

  protected readonly limit = PICTURE_LIMIT;
  protected readonly picked = linkedSignal(() => this.file());
  protected readonly alt = signal('');
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly noFile = computed(() => this.tried() && !this.picked());
  protected readonly refusal = computed(() => {
    const file = this.picked();
    if (!file) return '';
    if (!/^image\/(png|jpeg)$/.test(file.type))
      return $localize`:@@picture-form.kind:${file.name}:name: är varken PNG eller JPEG. Spara den som en av dem först.`;
    return file.size > PICTURE_LIMIT
      ? $localize`:@@picture-form.large:${file.name}:name: är större än 5 MB. Spara den i mindre format först.`
      : '';
  });
  protected readonly wrong = computed(() =>
    this.alt().trim() ? null : $localize`:@@picture-form.no-alt:Skriv vad bilden visar, för den som inte ser den.`,
  );
  private readonly words = viewChild.required<ElementRef<HTMLInputElement>>('words');

  protected take(file: File) {
    this.picked.set(file);
    this.words().nativeElement.focus();
  }

  protected write() {
    this.alt.set(this.words().nativeElement.value);
  }

  protected async save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const file = this.picked();
    if (!file || this.refusal() || this.wrong() || this.sending()) return;
    this.sending.set(true);
    this.error.set(null);
    try {
      this.left.emit({ file: await this.store().leave(file), alt: this.alt().trim() });
    } catch (error) {
      this.error.set(error);
    }
    this.sending.set(false);
  }
}
