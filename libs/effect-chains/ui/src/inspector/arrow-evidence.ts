import { Component, computed, inject, input, signal } from '@angular/core';
import { adding, type ChainEdge, type EvidenceContent } from '@rt/effect-chains/domain';
import { ChainLive } from '../live/chain-live';
import { ChainActions } from '../outline/chain-actions';
import { BEARING_WORDS, STRENGTH_WORDS } from './edge-words';
import { EvidenceFields } from './evidence-fields';
import { NewEvidence } from './new-evidence';
import { PartPlaceMark } from './part-focus';

/** What speaks for and against an arrow. */
@Component({
  selector: 'rt-arrow-evidence',
  imports: [EvidenceFields, NewEvidence, PartPlaceMark],
  templateUrl: './arrow-evidence.html',
  styleUrl: './inspector-sections.css',
})
export class ArrowEvidence {
  readonly edge = input.required<ChainEdge>();

  protected readonly live = inject(ChainLive);
  protected readonly actions = inject(ChainActions);
  protected readonly bearings = BEARING_WORDS;
  protected readonly strengths = STRENGTH_WORDS;
  /** The piece that is open to be changed. */
  protected readonly open = signal<string | null>(null);
  protected readonly evidence = computed(() =>
    (this.live.chain()?.evidence ?? []).filter(({ edgeId }) => edgeId === this.edge().id),
  );

  protected add(content: Omit<EvidenceContent, 'edgeId'>) {
    const change = adding('evidence', crypto.randomUUID(), { ...content, edgeId: this.edge().id });
    this.live.change([change], ADDED);
  }

  /** The arrow it belongs to stays selected. */
  protected remove(id: string) {
    const selected = this.live.selection();
    this.actions.remove(new Set([id]));
    this.live.selection.set(selected);
  }
}

const ADDED = $localize`:@@arrow-evidence.added:Underlaget lades till`;
