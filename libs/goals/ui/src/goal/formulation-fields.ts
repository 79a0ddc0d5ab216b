import { Component, computed, inject, input, output } from '@angular/core';
import { CODE_LENGTH, FORMULATION_TEXT_LENGTH, type Formulation, LEVELS } from '@rt/goals/domain';
import { Control, Field } from '@rt/shared/ui';
import { Concepts } from '../concept/concepts';
import { fieldName } from './goal-conflict';
import type { GoalForm } from './goal-form';

interface FieldSpec {
  key: keyof Formulation | 'code';
  numeric?: boolean;
  max: number;
}

const TEXT = FORMULATION_TEXT_LENGTH.max;
const FIELDS: readonly FieldSpec[] = [
  { key: 'code', max: CODE_LENGTH.max },
  { key: 'measure', max: TEXT },
  { key: 'unit', max: TEXT },
  { key: 'baselineValue', max: 24, numeric: true },
  { key: 'baselineYear', max: 4, numeric: true },
  { key: 'targetValue', max: 24, numeric: true },
  { key: 'targetYear', max: 4, numeric: true },
  { key: 'population', max: TEXT },
  { key: 'responsible', max: TEXT },
  { key: 'source', max: TEXT },
];

/** The fields that complete a wording, and the goal's level and number. */
@Component({
  selector: 'rt-formulation-fields',
  imports: [Control, Field],
  template: `
    <div class="fields">
      <rt-field
        class="level"
        label="Nivå"
        i18n-label="@@formulation.level"
        [hint]="concepts.of(form().level).definition"
      >
        <select rtControl #level (change)="written.emit({ level: levels[level.selectedIndex] })">
          @for (option of concepts.levels(); track option.level) {
            <option [selected]="option.level === form().level">{{ option.name }}</option>
          }
        </select>
      </rt-field>
      @for (field of fields(); track field.key) {
        <rt-field [label]="field.name" [error]="field.issue">
          <input
            rtControl
            #box
            autocomplete="off"
            [class.short]="field.numeric"
            [attr.inputmode]="field.numeric ? 'decimal' : null"
            [attr.maxlength]="field.max"
            [value]="field.text"
            (input)="written.emit(part(field.key, box.value))"
          />
        </rt-field>
      }
    </div>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20ch), 1fr));
      gap: 12px 16px;
      align-items: end;
    }
    .level {
      grid-column: 1 / -1;
    }
    .level select {
      max-width: 28ch;
    }
    .short {
      max-width: 14ch;
    }
  `,
})
export class FormulationFields {
  readonly form = input.required<GoalForm>();
  readonly issues = input<Partial<Record<keyof GoalForm, string>>>({});
  readonly written = output<Partial<GoalForm>>();

  protected readonly concepts = inject(Concepts);
  protected readonly levels = LEVELS;
  protected readonly fields = computed(() => {
    const [form, issues] = [this.form(), this.issues()];
    return FIELDS.map((field) => ({
      ...field,
      name: fieldName(field.key),
      text: form[field.key],
      issue: issues[field.key] ?? null,
    }));
  });

  protected part(key: FieldSpec['key'], text: string): Partial<GoalForm> {
    return { [key]: text };
  }
}
