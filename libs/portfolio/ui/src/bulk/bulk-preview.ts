import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BulkItem, BulkLink, BulkPreview } from '@rt/portfolio/domain';
import { formatPercent } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import { goalName, STATE_NAMES } from '../portfolio-words';

/** Each chosen intervention before and after, those that are refused first, with why. */
@Component({
  selector: 'rt-bulk-preview',
  imports: [RouterLink],
  templateUrl: './bulk-preview.html',
  styleUrl: './bulk-preview.css',
})
export class BulkPreviewTable {
  readonly preview = input.required<BulkPreview>();

  protected readonly language = injectLanguage();
  protected readonly items = computed(() =>
    this.preview().items.toSorted((one, other) => Number(!one.refusal) - Number(!other.refusal)),
  );
  private readonly names = computed(
    () => new Map(this.preview().goals.map((goal) => [goal.lineageId, goal.code ?? goalName(goal)])),
  );

  /** Links as lines; what is otherwise than on the other side is marked. */
  protected lines(links: readonly BulkLink[], other: readonly BulkLink[]) {
    return links.map((link) => {
      const same = other.find(({ lineageId }) => lineageId === link.lineageId);
      return {
        key: link.lineageId,
        goal: this.names().get(link.lineageId) ?? '',
        share: formatPercent(link.share, this.language),
        assumed: link.shareAssumed,
        state: STATE_NAMES[link.state],
        changed: !same || same.share !== link.share || same.state !== link.state,
      };
    });
  }

  protected readonly refusal = ({ refusal }: BulkItem) => refusal?.[this.language] ?? null;
}
