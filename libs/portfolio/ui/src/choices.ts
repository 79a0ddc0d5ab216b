import { Component, computed, input, model } from '@angular/core';

export interface Choice {
  key: string;
  name: string;
}

/** Several of a list: what is chosen stands in the heading, and the list unfolds below it. */
@Component({
  selector: 'rt-choices',
  template: `<details>
    <summary>
      <span class="label">{{ label() }}</span>
      <span [class.rt-quiet]="!summary()">{{ summary() || none }}</span>
    </summary>
    <fieldset>
      <legend class="rt-sr">{{ label() }}</legend>
      @for (choice of choices(); track choice.key) {
        <label>
          <input type="checkbox" [checked]="chosen().includes(choice.key)" (change)="toggle(choice.key)" />
          {{ choice.name }}
        </label>
      } @empty {
        <p class="rt-quiet rt-small">{{ empty() }}</p>
      }
    </fieldset>
  </details>`,
  styles: `
    summary {
      display: flex;
      gap: 0 16px;
      padding-block: 6px;
      border-block-end: 1px solid var(--rt-grey-4);
      cursor: pointer;
    }
    .label {
      flex: 0 0 16ch;
      font-weight: 600;
    }
    summary::before {
      content: '+';
      flex: 0 0 1ch;
      color: var(--rt-link);
    }
    details[open] summary::before {
      content: '–';
    }
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 24ch), 1fr));
      gap: 4px 16px;
      margin: 0;
      padding: 8px 0 16px;
      border: 0;
    }
    label {
      display: flex;
      gap: 8px;
      align-items: baseline;
    }
  `,
})
export class Choices {
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly chosen = model.required<readonly string[]>();
  /** What to say where there is nothing to choose from. */
  readonly empty = input('');

  protected readonly none = $localize`:@@choices.none:inget valt`;
  protected readonly summary = computed(() =>
    this.choices()
      .filter(({ key }) => this.chosen().includes(key))
      .map(({ name }) => name)
      .join(', '),
  );

  protected toggle(key: string) {
    this.chosen.update((chosen) => (chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]));
  }
}
