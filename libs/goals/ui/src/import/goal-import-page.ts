import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { isFrozen } from '@rt/goals/domain';
import type { ImportBatchDetail } from '@rt/shared/domain';
import { Empty, Skeleton } from '@rt/shared/ui';
import { ImportBatch, ImportStart, type ImportSubject } from '@rt/shared/ui/import-wizard';
import { RouterLink } from '@angular/router';
import { CurrentVersion } from '../version/current-version';

/** Goals from a file into the version that is shown; `import/:id` takes up an import again. */
@Component({
  selector: 'rt-goal-import-page',
  imports: [Empty, ImportBatch, ImportStart, RouterLink, Skeleton],
  template: `
    @if (id(); as id) {
      <rt-import-batch [subject]="subject" [batchId]="id" />
    } @else if (target(); as target) {
      <rt-import-start [subject]="subject" [target]="target" (started)="open($event)" />
    } @else if (current.loading()) {
      <h1>{{ subject.heading }}</h1>
      <rt-skeleton [lines]="6" />
    } @else {
      <h1>{{ subject.heading }}</h1>
      <rt-empty
        heading="Här finns inget utkast att importera till"
        i18n-heading="@@goal-import.none"
        text="Mål importeras till ett utkast. En beslutad version ändras inte: revidera strategin, eller skapa en ny."
        i18n-text="@@goal-import.none-text"
      >
        <a class="rt-button primary" routerLink="/mal/strategier" i18n="@@goal-import.strategies">Till strategierna</a>
      </rt-empty>
    }
  `,
})
export class GoalImportPage {
  readonly id = input<string>();

  private readonly router = inject(Router);
  protected readonly current = inject(CurrentVersion);
  protected readonly subject: ImportSubject = {
    api: '/api/goal-imports',
    address: '/mal/import',
    done: '/mal',
    heading: $localize`:@@goal-import.heading:Importera mål`,
    fileLabel: $localize`:@@goal-import.file:Excel- eller CSV-fil med mål`,
    doneLabel: $localize`:@@goal-import.done:Visa målen`,
  };
  protected readonly target = computed(() => {
    const version = this.current.version();
    return version && !isFrozen(version.state) ? { versionId: version.id } : null;
  });

  protected open(batch: ImportBatchDetail) {
    return this.router.navigate(['/mal/import', batch.id], { queryParamsHandling: 'preserve' });
  }
}
