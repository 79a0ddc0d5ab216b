import { Component, input, output } from '@angular/core';

/** Any number of a few things, ticked. */
@Component({
  selector: 'rt-check-list',
  template: `<fieldset>
    <legend>{{ legend() }}</legend>
    @for (option of options(); track option.key) {
      <label
        ><input type="checkbox" [checked]="chosen().includes(option.key)" (change)="toggle(option.key)" />{{
          option.name
        }}</label
      >
    }
  </fieldset>`,
  styles: `
    label {
      display: block;
      padding-block: 4px;
    }
    legend {
      margin-block-end: 4px;
      font-size: var(--rt-size-2);
      font-weight: 400;
    }
  `,
})
export class CheckList<Key extends string> {
  readonly legend = input.required<string>();
  readonly options = input.required<readonly { key: Key; name: string }[]>();
  readonly chosen = input.required<readonly Key[]>();
  readonly changed = output<Key[]>();

  protected toggle(key: Key) {
    const without = this.chosen().filter((each) => each !== key);
    this.changed.emit(without.length < this.chosen().length ? without : [...this.chosen(), key]);
  }
}
