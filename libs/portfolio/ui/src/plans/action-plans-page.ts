import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { PLAN_NAME_LENGTH } from '@rt/portfolio/domain';
import { Empty, KronorPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { InterventionClient } from '../intervention-client';
import { yearsText } from '../portfolio-words';
import { ActionPlanClient } from './action-plan-client';

/** The plans between the strategy and what is done. */
@Component({
  selector: 'rt-action-plans-page',
  imports: [Empty, KronorPipe, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './action-plans-page.html',
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: end;
      margin-block: 16px 32px;
    }
    form label {
      display: grid;
      flex: 0 1 32ch;
      gap: 4px;
      font-weight: 600;
    }
  `,
})
export class ActionPlansPage {
  private readonly client = inject(ActionPlanClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly found = this.client.all();
  protected readonly mayEdit = computed(() => this.session.can('strategy:edit'));
  /** Everyone of the region who can answer for a plan. */
  protected readonly people = inject(InterventionClient).managers(this.mayEdit);
  protected readonly problem = signal<unknown>(null);
  protected readonly years = yearsText;
  protected readonly limit = PLAN_NAME_LENGTH;

  protected create(event: Event, name: string, ownerId: string) {
    event.preventDefault();
    if (name.trim().length < PLAN_NAME_LENGTH.min) return;
    this.client.create({ name: name.trim(), ownerId: ownerId || null }).subscribe({
      next: ({ id }) => void this.router.navigate(['/insatser/handlingsplaner', id]),
      error: (error: unknown) => this.problem.set(error),
    });
  }
}
