import { Component, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { BULK_MAX, type InterventionQuery } from '@rt/portfolio/domain';
import { NumberPipe, ProblemMessage } from '@rt/shared/ui';
import { InterventionClient } from '../intervention-client';
import { BulkSelection } from './bulk-selection';

/** What is done with the interventions that are chosen in the list, and the way to choose all that the filter finds. */
@Component({
  selector: 'rt-bulk-bar',
  imports: [NumberPipe, ProblemMessage, RouterLink],
  template: `
    <p class="rt-row">
      <span role="status">
        @if (selection.count(); as count) {
          <b>{{ count | rtNumber: 0 }}</b>&ngsp;<ng-container i18n="@@bulk-bar.chosen">{count, plural,
            =1 {vald}
            other {valda}
          }</ng-container>
        }
      </span>
      <button class="rt-button quiet" type="button" [attr.aria-disabled]="reading() || null" (click)="chooseAll()">
        @if (total() > max) {
          <ng-container i18n="@@bulk-bar.choose-first">Välj de första {{ max | rtNumber: 0 }}</ng-container>
        } @else {
          <ng-container i18n="@@bulk-bar.choose-all">Välj alla {{ total() | rtNumber: 0 }}</ng-container>
        }
      </button>
      @if (selection.count()) {
        <button class="rt-button quiet" type="button" (click)="selection.clear()" i18n="@@bulk-bar.clear">
          Avmarkera alla
        </button>
        <a class="rt-button" routerLink="/insatser/koppla" (click)="remember()" i18n="@@bulk-bar.link"
          >Koppla de valda till mål …</a
        >
      }
    </p>
    <rt-problem [error]="error() ?? selection.undoProblem()" />
  `,
  styles: `
    p {
      margin: 0 0 8px;
    }
  `,
})
export class BulkBar {
  readonly query = input.required<InterventionQuery>();
  readonly total = input.required<number>();

  private readonly client = inject(InterventionClient);
  private readonly router = inject(Router);
  protected readonly selection = inject(BulkSelection);
  protected readonly max = BULK_MAX.interventions;
  protected readonly reading = signal(false);
  protected readonly error = signal<unknown>(null);

  protected remember() {
    this.selection.from = this.router.url;
    this.selection.undoProblem.set(null);
  }

  protected chooseAll() {
    if (this.reading()) return;
    this.reading.set(true);
    this.client.page({ ...this.query(), offset: 0, limit: this.max }).subscribe({
      next: ({ items }) => {
        this.reading.set(false);
        this.error.set(null);
        this.selection.set(
          items.filter(({ concealed }) => !concealed),
          true,
        );
      },
      error: (error: unknown) => {
        this.reading.set(false);
        this.error.set(error);
      },
    });
  }
}
