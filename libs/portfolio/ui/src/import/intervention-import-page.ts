import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { ImportBatchDetail } from '@rt/shared/domain';
import { ImportBatch, ImportStart, type ImportSubject } from '@rt/shared/ui/import-wizard';

/** Interventions from a file, with their money and links; `import/:id` takes up an import again. */
@Component({
  selector: 'rt-intervention-import-page',
  imports: [ImportBatch, ImportStart],
  template: `
    @if (id(); as id) {
      <rt-import-batch [subject]="subject" [batchId]="id" />
    } @else {
      <rt-import-start [subject]="subject" (started)="open($event)" />
    }
  `,
})
export class InterventionImportPage {
  readonly id = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly subject: ImportSubject = {
    api: '/api/intervention-imports',
    address: '/insatser/import',
    done: '/insatser',
    heading: $localize`:@@intervention-import.heading:Importera insatser`,
    fileLabel: $localize`:@@intervention-import.file:Excel- eller CSV-fil med insatser`,
    doneLabel: $localize`:@@intervention-import.done:Visa insatserna`,
    mappings: {
      api: '/api/intervention-import-mappings',
      maySave: this.session.can('intervention:edit-all'),
    },
  };

  protected open(batch: ImportBatchDetail) {
    return this.router.navigate(['/insatser/import', batch.id]);
  }
}
