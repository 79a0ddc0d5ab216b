import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type FileRole, sizeWords, type StudyDetail, type StudyFile } from '@rt/learning/domain';
import { FILE_LIMIT } from '@rt/shared/domain';
import { FileDrop, injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import { StudyClient } from './study-client';

const KINDS = '.pdf,.docx,.xlsx,.pptx,.odt,.png,.jpg,.jpeg,.txt,.csv';

/** The report of a study and what was handed out about it, as files to save; left here by whoever works with studies. */
@Component({
  selector: 'rt-study-files',
  imports: [FileDrop, ProblemMessage],
  templateUrl: './study-files.html',
  styles: `
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: baseline;
      gap: 4px 16px;
      padding-block: 8px;
      border-block-end: 1px solid var(--rt-grey-4);
      overflow-wrap: anywhere;
    }
    li p {
      margin: 0;
    }
    .rt-row {
      align-items: start;
    }
    rt-file-drop {
      flex: 1 1 280px;
    }
  `,
})
export class StudyFiles {
  readonly study = input.required<StudyDetail>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(StudyClient);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();
  protected readonly kinds = KINDS;
  protected readonly limit = FILE_LIMIT;
  protected readonly sending = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly rows = computed(() =>
    this.study().files.map((file) => ({ file, size: sizeWords(file.size, this.language), day: file.at.slice(0, 10) })),
  );

  protected leave(role: FileRole, file: File) {
    this.sending.set(true);
    this.error.set(null);
    this.client.leaveFile(this.study().id, role, file).subscribe({
      next: () => {
        this.sending.set(false);
        this.changed.emit();
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.error.set(error);
      },
    });
  }

  protected remove(file: StudyFile) {
    this.client.removeFile(file.id).subscribe({
      next: () => {
        this.undo.offer($localize`:@@study-files.removed:Filen togs bort.`, () =>
          this.client.restoreFile(file.id).subscribe(() => this.changed.emit()),
        );
        this.changed.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
