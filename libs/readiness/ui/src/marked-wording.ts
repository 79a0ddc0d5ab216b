import { Component, computed, input } from '@angular/core';
import type { Criterion, CriterionNote } from '@rt/readiness/domain';
import { criterionName } from './criterion-name';
import { markedParts } from './marked-parts';

/** A wording in which the words that show a criterion are underlined; those of the criterion in focus are lit up. */
@Component({
  selector: 'rt-marked-wording',
  template: `@for (part of parts(); track part.start) {
    @if (part.criteria.length) {
      <mark [class.lit]="part.lit" [attr.data-criteria]="part.criteria.join(' ')" [title]="part.title">{{
        part.text
      }}</mark>
    } @else {
      <span>{{ part.text }}</span>
    }
  }`,
  styleUrl: './marked-wording.css',
})
export class MarkedWording {
  readonly wording = input.required<string>();
  readonly notes = input.required<readonly CriterionNote[]>();
  readonly active = input<Criterion | null>(null);

  protected readonly parts = computed(() => {
    const active = this.active();
    return markedParts(this.wording(), this.notes()).map((part) => ({
      ...part,
      lit: active !== null && part.criteria.includes(active),
      title: part.criteria.map(criterionName).join(', '),
    }));
  });
}
