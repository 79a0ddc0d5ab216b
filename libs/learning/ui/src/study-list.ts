import { Component, inject, input, output, signal } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import type { StudyDetail } from '@rt/learning/domain';
import { ProblemMessage, Undo } from '@rt/shared/ui';
import { StudyClient } from './study-client';
import { StudyEditor } from './study-editor';
import { StudyLine } from './study-line';

/** Studies one below the other, each changed where it stands. */
@Component({
  selector: 'rt-study-list',
  imports: [ProblemMessage, StudyEditor, StudyLine],
  template: `
    @if (error(); as error) {
      <rt-problem [error]="error" />
    }
    <ul>
      @for (study of studies(); track study.id) {
        <li>
          @if (editing() === study.id) {
            <rt-study-editor [study]="study" (saved)="finish()" (closed)="editing.set(null)" />
          } @else {
            <rt-study-line
              [study]="study"
              [editable]="mayEdit()"
              [showGoals]="showGoals()"
              (edit)="editing.set(study.id)"
              (remove)="remove(study)"
            />
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      max-width: 960px;
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    rt-study-editor {
      display: block;
      padding-block: 24px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
  `,
})
export class StudyList {
  readonly studies = input.required<readonly StudyDetail[]>();
  readonly showGoals = input(true);
  readonly changed = output<void>();

  private readonly client = inject(StudyClient);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  protected readonly editing = signal<string | null>(null);
  protected readonly error = signal<unknown>(null);
  protected readonly mayEdit = () => this.session.can('study:edit');

  protected finish() {
    this.editing.set(null);
    this.changed.emit();
  }

  protected remove(study: StudyDetail) {
    this.client.remove(study).subscribe({
      next: () => {
        this.undo.offer($localize`:@@study-list.removed:Studien togs bort.`, () =>
          this.client.restore(study).subscribe(() => this.changed.emit()),
        );
        this.changed.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }
}
