import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { observedWidth } from '@rt/shared/ui/chart';
import { PictureView } from '@rt/shared/ui/picture';
import { TwinTable } from './twin-table';
import { ViewExports } from './view-exports';
import type { ViewModel } from './view-model';

/** A view of the portfolio: the picture, how it is counted, its files, and the same figures as tables. */
@Component({
  selector: 'rt-portfolio-view',
  imports: [PictureView, TwinTable, ViewExports],
  template: `
    @if (drawn(); as picture) {
      <div class="scroll" role="region" tabindex="0" [attr.aria-label]="view().title">
        <rt-picture [picture]="picture" [label]="view().title" (opened)="open($event)" />
      </div>
    }
    @for (note of notes(); track note) {
      <p class="rt-small rt-quiet">{{ note }}</p>
    }
    <rt-view-exports [view]="view()" [notes]="notes()" />
    @for (table of view().tables; track $index) {
      <rt-twin-table [table]="table" [narrowed]="narrowed()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .scroll {
      overflow-x: auto;
      margin-block-end: 16px;
    }
    p {
      max-width: var(--rt-measure);
      margin: 0 0 4px;
    }
    rt-view-exports {
      margin-block: 12px 24px;
    }
  `,
})
export class PortfolioView {
  readonly view = input.required<ViewModel>();
  readonly notes = input.required<readonly string[]>();
  readonly narrowed = input.required<Readonly<Record<string, string>>>();

  private readonly router = inject(Router);
  private readonly width = observedWidth(inject<ElementRef<HTMLElement>>(ElementRef));
  protected readonly drawn = computed(() => this.view().picture?.(this.width() || 960) ?? null);

  protected open(key: string) {
    const drill = this.view().opens.get(key);
    if (!drill) return;
    const { id } = drill;
    if (id) void this.router.navigate(['/insatser', id]);
    else void this.router.navigate(['/insatser'], { queryParams: { ...this.narrowed(), ...drill } });
  }
}
