import { Component, computed, inject, input } from '@angular/core';
import type { Id } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';
import { FindingMend } from '../findings/finding-mend';
import { ChainLive } from '../live/chain-live';

/** What the checks say of one box or arrow. */
@Component({
  selector: 'rt-part-findings',
  imports: [FindingMend],
  template: `@if (findings().length) {
    <h3 i18n="@@part-findings.heading">Att se över</h3>
    <ul>
      @for (finding of findings(); track $index) {
        <li>
          {{ finding.says[language] }} <span class="rt-quiet">{{ finding.mend[language] }}</span>
          @if (live.mayEdit()) {
            <rt-finding-mend [finding]="finding" />
          }
        </li>
      }
    </ul>
  }`,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding: 4px 0 8px 12px;
      border-inline-start: 2px solid var(--rt-thread);
    }
    li + li {
      margin-block-start: 8px;
    }
  `,
})
export class PartFindings {
  readonly id = input.required<Id>();

  protected readonly live = inject(ChainLive);
  protected readonly language = injectLanguage();
  /** A finding on an arrow is shown at the arrow, not at the boxes it joins. */
  protected readonly findings = computed(() =>
    this.live
      .findings()
      .filter(
        ({ nodeIds, edgeIds }) => edgeIds.includes(this.id()) || (!edgeIds.length && nodeIds.includes(this.id())),
      ),
  );
}
