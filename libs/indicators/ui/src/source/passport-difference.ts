import { Component, computed, input, output } from '@angular/core';
import { type PassportSource, type SourceDifference, SOURCE_KINDS } from '@rt/indicators/domain';
import { PASSPORT_LABELS } from '../passport/passport-labels';
import { SOURCE_KIND_NAMES } from '../indicator-words';

/** What attaching a source writes in the passport, and what it would replace if a person wants it. */
@Component({
  selector: 'rt-passport-difference',
  template: `
    @if (filled().length) {
      <p i18n="@@passport-difference.filled">I indikatorpasset fylls i: {{ filled().join('; ') }}.</p>
    }
    @if (replaced().length) {
      <fieldset>
        <legend i18n="@@passport-difference.heading">Indikatorpasset säger något annat</legend>
        <ul>
          @for (each of replaced(); track each.name) {
            <li>
              {{ each.name }}:
              <ng-container i18n="@@passport-difference.change"
                >nu ”{{ each.from }}”, källan säger ”{{ each.to }}”</ng-container
              >
            </li>
          }
        </ul>
        <label>
          <input type="checkbox" [checked]="replace()" (change)="chosen.emit(!replace())" /><ng-container
            i18n="@@passport-difference.replace"
            >Skriv det källan säger i passet</ng-container
          >
        </label>
      </fieldset>
    }
  `,
  styles: `
    :host:not(:has(*)) {
      display: none;
    }
    p,
    ul {
      margin: 0 0 8px;
    }
    label {
      min-height: 24px;
    }
  `,
})
export class PassportDifference {
  readonly passport = input.required<PassportSource>();
  readonly difference = input.required<SourceDifference>();
  readonly replace = input.required<boolean>();
  readonly chosen = output<boolean>();

  protected readonly filled = computed(() =>
    entries(this.difference().filled).map(([field, to]) => `${PASSPORT_LABELS[field]}: ${worded(field, to)}`),
  );
  protected readonly replaced = computed(() =>
    entries(this.difference().replaced).map(([field, to]) => ({
      name: PASSPORT_LABELS[field],
      from: worded(field, this.passport()[field]),
      to: worded(field, to),
    })),
  );
}

type Field = keyof PassportSource;
const FIELDS: Field[] = ['source', 'sourceKind', 'sourceId'];
const entries = (values: Partial<PassportSource>): [Field, string | null][] =>
  FIELDS.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]));

function worded(field: Field, value: string | null): string {
  const kind = field === 'sourceKind' ? SOURCE_KINDS.find((each) => each === value) : undefined;
  return kind ? SOURCE_KIND_NAMES[kind] : (value ?? '–');
}
