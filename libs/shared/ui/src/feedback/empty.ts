import { Component, input } from '@angular/core';

/** An empty place: says what it is for, and offers the first step in its content. */
@Component({
  selector: 'rt-empty',
  template: `<h2>{{ heading() }}</h2>
    <p>{{ text() }}</p>
    <div class="steps"><ng-content /></div>`,
  styles: `
    :host {
      display: block;
      max-width: 65ch;
      padding-block: 32px;
    }
    h2 {
      margin: 0 0 8px;
      font-family: var(--rt-serif);
      font-size: var(--rt-size-4);
      font-weight: 400;
    }
    p {
      margin: 0 0 16px;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
  `,
})
export class Empty {
  /** For example `Här samlas det ni vet om målen`. */
  readonly heading = input.required<string>();
  /** What the place is for, in a sentence or two. */
  readonly text = input.required<string>();
}
