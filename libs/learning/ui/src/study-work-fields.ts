import { Component, inject, input, output } from '@angular/core';
import { FINANCED } from '@rt/learning/domain';
import { Control, Field } from '@rt/shared/ui';
import { StudyClient } from './study-client';
import { FIELD_NAMES } from './study-conflict';
import type { StudyForm, StudyIssues, StudyTextField } from './study-form';
import { FINANCED_NAMES } from './study-words';

/** What is asked in a study, how, by whom, and for what money. */
@Component({
  selector: 'rt-study-work-fields',
  imports: [Control, Field],
  templateUrl: './study-work-fields.html',
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .days {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
      gap: 16px;
    }
    select {
      width: 100%;
    }
  `,
})
export class StudyWorkFields {
  readonly form = input.required<StudyForm>();
  readonly issues = input.required<StudyIssues>();
  readonly showErrors = input(false);
  readonly written = output<{ field: StudyTextField; text: string }>();

  protected readonly people = inject(StudyClient).people();
  protected readonly names = FIELD_NAMES;
  protected readonly financed = FINANCED.map((key) => ({ key, name: FINANCED_NAMES[key] }));

  protected write(field: StudyTextField, event: Event) {
    this.written.emit({ field, text: (event.target as HTMLInputElement).value });
  }
}
