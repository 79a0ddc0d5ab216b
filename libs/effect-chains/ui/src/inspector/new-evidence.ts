import { Component, computed, output, signal } from '@angular/core';
import {
  type Bearing,
  BEARINGS,
  EVIDENCE_SOURCE_LENGTH,
  EVIDENCE_URL_LENGTH,
  type EvidenceContent,
  type Strength,
  STRENGTHS,
} from '@rt/effect-chains/domain';
import { Control, Field } from '@rt/shared/ui';
import { BEARING_WORDS, STRENGTH_WORDS } from './edge-words';
import { writtenText, writtenUrl } from './written';
import { writtenDate } from './written-date';

/** A new piece of evidence: the source is enough to begin with. */
@Component({
  selector: 'rt-new-evidence',
  imports: [Control, Field],
  templateUrl: './new-evidence.html',
  styleUrl: './inspector-sections.css',
})
export class NewEvidence {
  readonly added = output<Omit<EvidenceContent, 'edgeId'>>();

  protected readonly bearings = BEARINGS.map((value) => ({ value, name: BEARING_WORDS[value] }));
  protected readonly strengths = STRENGTHS.map((value) => ({ value, name: STRENGTH_WORDS[value] }));
  protected readonly source = signal('');
  protected readonly url = signal('');
  protected readonly date = signal('');
  protected readonly bearing = signal<Bearing>('supports');
  protected readonly strength = signal<Strength>('moderate');
  protected readonly tried = signal(false);
  protected readonly written = computed(() => ({
    source: writtenText(this.source(), EVIDENCE_SOURCE_LENGTH, true),
    url: writtenUrl(this.url(), EVIDENCE_URL_LENGTH),
    date: writtenDate(this.date()),
  }));
  /** The rest is asked for when the source is being written. */
  protected readonly begun = computed(() => this.source().trim() !== '');

  protected point({ value }: HTMLSelectElement) {
    this.bearing.set(value as Bearing);
  }

  protected weigh({ value }: HTMLSelectElement) {
    this.strength.set(value as Strength);
  }

  protected add(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const { source, url, date } = this.written();
    if (source.value === null || url.wrong !== null || date.wrong !== null) return;
    this.added.emit({
      source: source.value,
      url: url.value,
      date: date.value,
      bearing: this.bearing(),
      strength: this.strength(),
      note: null,
    });
    for (const field of [this.source, this.url, this.date]) field.set('');
    this.tried.set(false);
  }
}
