import { Component, inject, input, output, signal } from '@angular/core';
import { BEARINGS, CONFIDENCES, STRENGTHS } from '@rt/effect-chains/domain';
import { BEARING_WORDS, CONFIDENCE_WORDS, STRENGTH_WORDS } from '@rt/effect-chains/ui';
import type { EvidenceInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { ArrowChooser, type ChosenArrow } from '../arrow-chooser';
import { LedgerClient } from '../ledger/ledger-client';

const choices = <K extends string>(keys: readonly K[], names: Readonly<Record<K, string>>) =>
  keys.map((key) => ({ key, name: names[key] }));

/** Makes a finding evidence at an arrow of a chain, and lets the region say how sure it is of the arrow from now on. */
@Component({
  selector: 'rt-evidence-form',
  imports: [ArrowChooser, Control, Field, ProblemMessage],
  templateUrl: './evidence-form.html',
  styles: `
    select {
      width: 100%;
    }
  `,
})
export class EvidenceForm {
  readonly findingId = input.required<Id>();
  readonly saved = output<void>();
  readonly closed = output<void>();

  private readonly client = inject(LedgerClient);
  protected readonly bearings = choices(BEARINGS, BEARING_WORDS);
  protected readonly strengths = choices(STRENGTHS, STRENGTH_WORDS);
  protected readonly confidences = choices(CONFIDENCES, CONFIDENCE_WORDS);
  protected readonly arrow = signal<ChosenArrow | null>(null);
  protected readonly rest = signal<Omit<EvidenceInput, 'chainId' | 'edgeId'>>({
    bearing: 'supports',
    strength: 'moderate',
    note: null,
    confidence: null,
  });
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);

  protected write(field: 'bearing' | 'strength' | 'note' | 'confidence', event: Event) {
    const value = (event.target as HTMLInputElement).value.trim() || null;
    this.rest.update((rest) => ({ ...rest, [field]: value }));
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const arrow = this.arrow();
    if (!arrow || this.sending()) return;
    this.sending.set(true);
    const { chainId, edgeId } = arrow;
    this.client.attach(this.findingId(), { chainId, edgeId, ...this.rest() }).subscribe({
      next: () => this.saved.emit(),
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }
}
