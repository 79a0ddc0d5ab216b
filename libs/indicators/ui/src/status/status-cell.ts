import { Component, computed, input } from '@angular/core';
import { Tip } from '@rt/shared/ui';
import type { AspectStanding } from './standing';
import { StatusMark } from './status-mark';
import { ASPECT_NAMES, statusName } from './status-words';

/** A status as a mark, with its words within reach; where people judge otherwise theirs stands beside the computed one. */
@Component({
  selector: 'rt-status-cell',
  imports: [StatusMark, Tip],
  template: `<span [rtTip]="words()" rtTipSaid>
    <rt-status-mark [aspect]="standing().aspect" [status]="standing().computed" />
    @if (standing().human; as human) {
      <span class="human"><rt-status-mark [aspect]="standing().aspect" [status]="human" /></span>
    }
    <span class="rt-sr">{{ words() }}</span>
  </span>`,
  styles: `
    span {
      white-space: nowrap;
    }
    .human {
      margin-inline-start: 4px;
      padding-inline: 2px;
      border-block-end: 2px solid currentcolor;
    }
  `,
})
export class StatusCell {
  readonly standing = input.required<AspectStanding>();

  protected readonly words = computed(() => standingWords(this.standing()));
}

/** `Mot målet: takten behöver öka. Ni: på väg, därför att …` */
export function standingWords({ aspect, computed, human, reason, needsReview }: AspectStanding): string {
  const says = `${ASPECT_NAMES[aspect]}: ${statusName(aspect, computed)}.`;
  if (!human) return says;
  const ours = $localize`:@@status.ours:Ni: ${statusName(aspect, human)}:status:.`;
  const review = needsReview ? $localize`:@@status.review:Behöver ses över.` : '';
  return [says, ours, reason, review].filter(Boolean).join(' ');
}
