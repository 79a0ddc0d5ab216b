import { Component, inject, input, output, signal } from '@angular/core';
import type { SeriesLoad } from '@rt/indicators/domain';
import { formatMoment } from '@rt/shared/domain';
import { NumberPipe, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';

/** What has been loaded, newest first; the last load can be undone as one step. */
@Component({
  selector: 'rt-series-loads',
  imports: [NumberPipe, ProblemMessage],
  templateUrl: './series-loads.html',
  styles: `
    .when {
      white-space: nowrap;
    }
    .what {
      min-width: 160px;
    }
    button {
      white-space: nowrap;
    }
  `,
})
export class SeriesLoads {
  readonly loads = input.required<readonly SeriesLoad[]>();
  readonly editable = input(false);
  readonly undone = output<void>();

  private readonly client = inject(IndicatorClient);
  protected readonly problem = signal<unknown>(null);
  protected readonly moment = (at: string) => formatMoment(new Date(at), new Date());

  protected async undo(load: SeriesLoad) {
    this.problem.set(null);
    try {
      await this.client.undoLoad(load.id);
    } catch (error) {
      this.problem.set(error);
    }
    this.undone.emit();
  }
}
