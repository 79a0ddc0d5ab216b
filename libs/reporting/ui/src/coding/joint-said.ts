import { Component, computed, input } from '@angular/core';
import type { CodingFrame, JointCoding } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import { injectLanguage } from '@rt/shared/ui';

/** What was decided, by whom and why, and every change of it since. */
@Component({
  selector: 'rt-joint-said',
  template: `
    <p i18n="@@joint-said.locked">Gemensam kod, låst {{ joint().at.slice(0, 10) }}.</p>
    @if (joint().reason; as reason) {
      <p class="why">
        {{ reason }}
        @if (joint().by) {
          <span class="rt-quiet">{{ joint().by }}</span>
        }
      </p>
    }
    @if (joint().outdated) {
      <p class="outdated" i18n="@@joint-said.outdated">
        Behöver ses över: regionen har ändrat svaret sedan koden låstes.
      </p>
    }
    @for (change of changes(); track $index) {
      <p class="rt-small change">
        <ng-container i18n="@@joint-said.changed"
          >Ändrad {{ change.at.slice(0, 10) }}: {{ change.before }} → {{ change.after }}.</ng-container
        >
        {{ change.reason }}
        @if (change.by) {
          <span class="rt-quiet">{{ change.by }}</span>
        }
      </p>
    }
  `,
  styles: `
    p {
      margin: 0 0 8px;
    }
    .why {
      font-family: var(--rt-serif);
    }
    .outdated {
      color: var(--rt-thread);
    }
    .change {
      padding-inline-start: 12px;
      border-inline-start: 1px solid var(--rt-grey-3);
    }
  `,
})
export class JointSaid {
  readonly joint = input.required<JointCoding>();
  readonly frame = input.required<CodingFrame>();
  private readonly language = injectLanguage();
  protected readonly changes = computed(() =>
    this.joint().changes.map(({ before, after, ...change }) => {
      return { ...change, before: this.names(before), after: this.names(after) };
    }),
  );
  private names = (keys: readonly string[]) =>
    keys
      .map((key) => this.frame().codes.find((code) => code.key === key))
      .map((code) => (code ? inLanguage(code.name, this.language) : '?'))
      .join(', ') || '–';
}
