import { NgTemplateOutlet } from '@angular/common';
import { booleanAttribute, Component, input, output } from '@angular/core';
import { PassportField } from './passport-field';
import { BRIEF_ROWS, PASSPORT_GROUPS, type PassportGroup } from './passport-groups';
import { type FieldErrors, type PassportKey, type PassportTexts } from './passport-texts';

/** The fields of a passport. Says what is typed, and when a field is left, so that its holder can save. */
@Component({
  selector: 'rt-passport-fields',
  imports: [NgTemplateOutlet, PassportField],
  templateUrl: './passport-fields.html',
  styleUrl: './passport-fields.css',
})
export class PassportFields {
  readonly texts = input.required<PassportTexts>();
  readonly errors = input<FieldErrors<PassportKey>>({});
  readonly showErrors = input(false);
  /** Only what is needed to begin, with room for more between. */
  readonly brief = input(false, { transform: booleanAttribute });
  readonly edited = output<PassportTexts>();
  readonly left = output<void>();

  protected readonly briefRows = BRIEF_ROWS;
  protected readonly groups = PASSPORT_GROUPS;

  protected write(key: PassportKey, text: string) {
    this.edited.emit({ ...this.texts(), [key]: text });
  }

  /** How many of a group's written fields say something; a choice always does. */
  protected filled({ rows }: PassportGroup): { filled: number; all: number } {
    const written = rows.flat().filter(({ write }) => write !== 'choice');
    return { filled: written.filter(({ key }) => this.texts()[key].trim()).length, all: written.length };
  }

  protected wrong({ rows }: PassportGroup): boolean {
    return rows.flat().some(({ key }) => this.errors()[key]);
  }
}
