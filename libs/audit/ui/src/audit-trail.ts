import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { AuditEntry } from '@rt/audit/domain';
import { SessionStore } from '@rt/identity/ui';
import { injectLanguage, ProblemMessage, Skeleton, WordDiff } from '@rt/shared/ui';
import { AuditClient } from './audit-client';
import type { FieldLabels } from './field-labels';
import { tellChange } from './told-change';

/** Texts longer than this are shown with the words that changed, not one after the other. */
const LONG = 60;

/**
 * Who changed what, when and why, newest first. Shows nothing to those who may not see it.
 * `<rt-audit-trail objectType="goal" [objectId]="id" [fieldLabels]="labels" [version]="goal.version" />`
 */
@Component({
  selector: 'rt-audit-trail',
  imports: [ProblemMessage, Skeleton, WordDiff],
  templateUrl: './audit-trail.html',
  styleUrl: './audit-trail.css',
})
export class AuditTrail {
  /** One kind of object, or several that together are the thing: `['indicator', 'indicator_target']`. */
  readonly objectType = input.required<string | readonly string[]>();
  readonly objectId = input.required<string>();
  /** What fields are called; fields without a label are not told. */
  readonly fieldLabels = input<FieldLabels>({});
  /** Reads the trail anew when it changes. */
  readonly version = input<unknown>();

  private readonly client = inject(AuditClient);
  private readonly store = inject(SessionStore);
  private readonly language = injectLanguage();

  protected readonly allowed = computed(() => this.store.can('audit:read'));
  private readonly thing = computed(() => ({
    objectType: [this.objectType()].flat(),
    objectId: this.objectId(),
    version: this.version(),
  }));
  private readonly before = linkedSignal<unknown, string | null>({ source: this.thing, computation: () => null });
  private readonly earlier = linkedSignal<unknown, AuditEntry[]>({ source: this.thing, computation: () => [] });

  protected readonly page = this.client.trail(() =>
    this.allowed() ? { ...this.thing(), before: this.before() } : undefined,
  );
  private readonly entries = computed(() => [
    ...this.earlier(),
    ...(this.page.hasValue() ? this.page.value().entries : []),
  ]);
  protected readonly changes = computed(() =>
    this.entries().map((entry) => tellChange(entry, this.fieldLabels(), this.language)),
  );
  protected readonly next = computed(() => (this.page.hasValue() ? this.page.value().next : null));

  protected isLong(text: string): boolean {
    return text.length > LONG;
  }

  protected more() {
    const next = this.next();
    this.earlier.set(this.entries());
    this.before.set(next);
  }
}
