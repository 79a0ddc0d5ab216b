import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Evidence, EVIDENCE_MAX, type EvidenceKind, type EvidenceObject } from '@rt/evaluability/domain';
import { FILE_LIMIT } from '@rt/shared/domain';
import { FileDrop, ProblemMessage } from '@rt/shared/ui';
import { ReviewClient } from '../review-client';
import { BLANK_EVIDENCE } from './answer-draft';
import { rowOf } from './evidence-list';
import { ObjectPicker } from './object-picker';

/** What a score rests on: words or an address, a file, or something in the system, put in and taken away. */
@Component({
  selector: 'rt-evidence-editor',
  imports: [FileDrop, ObjectPicker, ProblemMessage],
  templateUrl: './evidence-editor.html',
  styleUrl: './evidence-editor.css',
})
export class EvidenceEditor {
  readonly reviewId = input.required<string>();
  readonly evidence = input.required<readonly Evidence[]>();
  readonly changed = output<readonly Evidence[]>();

  private readonly client = inject(ReviewClient);
  protected readonly kinds = '.pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg,.txt,.csv';
  protected readonly limit = FILE_LIMIT;
  protected readonly max = EVIDENCE_MAX;
  protected readonly adding = signal<EvidenceKind | null>(null);
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly rows = computed(() => this.evidence().map((piece) => ({ piece, row: rowOf(piece) })));

  protected addLink() {
    this.add({ ...BLANK_EVIDENCE });
  }

  protected addObject({ kind, id, name }: { kind: EvidenceObject; id: string; name: string }) {
    this.add({ ...BLANK_EVIDENCE, kind: 'object', objectKind: kind, objectId: id, name });
  }

  protected leave(file: File) {
    this.sending.set(true);
    this.error.set(null);
    this.client.leaveFile(this.reviewId(), file).subscribe({
      next: ({ id, name }) => {
        this.sending.set(false);
        this.add({ ...BLANK_EVIDENCE, kind: 'file', fileId: id, name });
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }

  protected drop(at: number) {
    this.changed.emit(this.evidence().filter((_, each) => each !== at));
  }

  protected write(at: number, field: 'label' | 'url', event: Event) {
    const value = (event.target as HTMLInputElement).value;
    const written = field === 'url' ? { url: value.trim() || null } : { label: value };
    this.changed.emit(this.evidence().map((each, other) => (other === at ? { ...each, ...written } : each)));
  }

  private add(piece: Evidence) {
    this.adding.set(null);
    this.changed.emit([...this.evidence(), piece]);
  }
}
