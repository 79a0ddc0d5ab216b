import { Component, inject, input, model } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import { AuditTrail } from './audit-trail';
import type { FieldLabels } from './field-labels';

/** The trail of an object, read first when it is opened. */
@Component({
  selector: 'rt-trail-fold',
  imports: [AuditTrail],
  template: `@if (session.can('audit:read')) {
    <details (toggle)="toggle($event)">
      <summary>
        {{ heading() }}<span class="rt-sr"> {{ of() }}</span>
      </summary>
      @if (open()) {
        <rt-audit-trail
          [objectType]="objectType()"
          [objectId]="objectId()"
          [fieldLabels]="labels()"
          [version]="version()"
        />
      }
    </details>
  }`,
  styles: `
    summary {
      display: inline-block;
      padding-block: 8px;
      color: var(--rt-link);
      font-size: var(--rt-size-2);
      cursor: pointer;
    }
    @media print {
      details:not([open]) {
        display: none;
      }
    }
  `,
})
export class TrailFold {
  readonly objectType = input.required<string | readonly string[]>();
  readonly objectId = input.required<string>();
  readonly labels = input.required<FieldLabels>();
  readonly version = input<unknown>();
  /** What the fold is called, where several stand together. */
  readonly heading = input($localize`:@@trail-fold.history:Historik`);

  /** Whose trail it is, for those who do not see where it stands. */
  readonly of = input('');
  /** Whether the trail is shown, and has been read. */
  readonly open = model(false);

  protected readonly session = inject(SessionStore);

  protected toggle(event: Event) {
    this.open.set((event.target as HTMLDetailsElement).open);
  }
}
