import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { WordDiff } from '@rt/shared/ui';
import type { Choice, FieldSides } from './choice-of';

let count = 0;

/** Two sides of a part, field by field: keep one’s own, take the other’s, or write the two together. */
@Component({
  selector: 'rt-field-choice',
  imports: [WordDiff],
  templateUrl: './field-choice.html',
  styleUrl: './field-choice.css',
})
export class FieldChoice {
  readonly choice = input.required<Choice>();
  readonly insisted = output<Readonly<Record<string, string>>>();
  readonly gaveWay = output<void>();

  protected readonly id = `rt-field-choice-${++count}`;
  protected readonly texts = computed(() => this.choice().fields.filter(({ isText }) => isText));
  /** What will be stored of each text; starts as mine, so that an untouched choice loses nothing I wrote. */
  protected readonly result = linkedSignal<Record<string, string>>(() =>
    Object.fromEntries(this.texts().map(({ field, mine }) => [field, mine])),
  );
  protected readonly changed = computed(() => this.texts().some(({ field, mine }) => this.result()[field] !== mine));

  protected write({ field }: FieldSides, event: Event) {
    const { value } = event.target as HTMLTextAreaElement;
    this.result.update((texts) => ({ ...texts, [field]: value }));
  }

  protected saveBoth() {
    this.insisted.emit(this.result());
  }
}
