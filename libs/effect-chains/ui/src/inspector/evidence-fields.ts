import { Component, inject, input } from '@angular/core';
import {
  type Bearing,
  BEARINGS,
  type ChainEvidence,
  EVIDENCE_NOTE_LENGTH,
  EVIDENCE_SOURCE_LENGTH,
  EVIDENCE_URL_LENGTH,
  type EvidenceContent,
  type Strength,
  STRENGTHS,
} from '@rt/effect-chains/domain';
import { Control, Field } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { BEARING_WORDS, STRENGTH_WORDS } from './edge-words';
import { PartField } from './part-field';
import { writtenText, writtenUrl } from './written';
import { writtenDate } from './written-date';

/** The fields of a piece of evidence, kept as they are written. */
@Component({
  selector: 'rt-evidence-fields',
  imports: [Control, Field, PartField],
  templateUrl: './evidence-fields.html',
  styleUrl: './inspector-sections.css',
})
export class EvidenceFields {
  readonly evidence = input.required<ChainEvidence>();

  private readonly live = inject(ChainLive);
  private readonly actions = inject(ChainActions);
  protected readonly bearings = BEARINGS.map((value) => ({ value, name: BEARING_WORDS[value] }));
  protected readonly strengths = STRENGTHS.map((value) => ({ value, name: STRENGTH_WORDS[value] }));
  protected readonly readsSource = (text: string) => writtenText(text, EVIDENCE_SOURCE_LENGTH, true);
  protected readonly readsNote = (text: string) => writtenText(text, EVIDENCE_NOTE_LENGTH, false);
  protected readonly readsUrl = (text: string) => writtenUrl(text, EVIDENCE_URL_LENGTH);
  protected readonly readsDate = writtenDate;

  protected write(patch: Partial<EvidenceContent>) {
    this.live.type('evidence', this.evidence().id, patch);
  }

  protected writeSource(source: string | null) {
    if (source !== null) this.write({ source });
  }

  protected point({ value }: HTMLSelectElement) {
    this.actions.choose('evidence', this.evidence(), { bearing: value as Bearing });
  }

  protected weigh({ value }: HTMLSelectElement) {
    this.actions.choose('evidence', this.evidence(), { strength: value as Strength });
  }
}
