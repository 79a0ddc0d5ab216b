import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Drill, TwinTable as Twin } from './view-model';

/** The figures of a picture as a table; a figure leads to the interventions behind it. */
@Component({
  selector: 'rt-twin-table',
  imports: [RouterLink],
  templateUrl: './twin-table.html',
  styles: `
    :host {
      display: block;
      margin-block-end: 32px;
    }
    .scroll {
      overflow-x: auto;
    }
    .rt-table thead th {
      position: static;
    }
    th,
    td {
      max-width: 44ch;
    }
    a {
      color: inherit;
      text-decoration-color: var(--rt-grey-3);
    }
  `,
})
export class TwinTable {
  readonly table = input.required<Twin>();
  /** The parts of the address that narrow, which follow to the list. */
  readonly narrowed = input.required<Readonly<Record<string, string>>>();

  protected readonly list = (drill: Drill) => ({ ...this.narrowed(), ...drill });
}
