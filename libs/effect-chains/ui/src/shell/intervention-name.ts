import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { InterventionClient } from '@rt/portfolio/ui';

/** An intervention by name, as a way to it. */
@Component({
  selector: 'rt-intervention-name',
  imports: [RouterLink],
  template: `<a [routerLink]="['/insatser', interventionId()]">{{ name() }}</a>`,
})
export class InterventionName {
  readonly interventionId = input.required<string>();
  private readonly read = inject(InterventionClient).detail(() => this.interventionId());
  protected readonly name = computed(() => {
    if (this.read.hasValue()) return this.read.value().name;
    return this.read.error() ? $localize`:@@intervention-name.hidden:en insats du inte har tillgång till` : '…';
  });
}
