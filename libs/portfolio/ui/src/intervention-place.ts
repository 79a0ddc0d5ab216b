import { Component, input } from '@angular/core';
import { InterventionPage } from './intervention-page';

/** A page anew for each intervention, so that what is being written in one never follows to the next. */
@Component({
  selector: 'rt-intervention-place',
  imports: [InterventionPage],
  template: `@for (each of [{ id: id() }]; track each.id) {
    <rt-intervention-page [id]="each.id" />
  }`,
})
export class InterventionPlace {
  readonly id = input.required<string>();
}
