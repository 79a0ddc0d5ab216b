import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { SeriesPreview, StatisticsChoice } from '@rt/indicators/domain';
import { formatDate } from '@rt/shared/domain';
import { FileDrop, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { SeriesPreviewView } from './series-preview';

interface Asked {
  id: string;
  file: File;
  choice: StatisticsChoice | null;
}

/** From a file to values: drop it, choose what to take, see it, load it. Nothing is stored before the last step. */
@Component({
  selector: 'rt-load-file',
  imports: [FileDrop, ProblemMessage, SeriesPreviewView, Skeleton],
  templateUrl: './load-file.html',
  styleUrl: './load-file.css',
})
export class LoadFile {
  readonly indicatorId = input.required<string>();
  readonly name = input.required<string>();
  readonly unit = input.required<string>();
  readonly loaded = output<void>();

  private readonly client = inject(IndicatorClient);
  private readonly asked = signal<Asked | undefined>(undefined);
  protected readonly result = signal<string>('');
  protected readonly problem = signal<unknown>(null);
  protected readonly busy = signal(false);
  protected readonly answer = rxResource({
    params: () => this.asked(),
    stream: ({ params: { id, file, choice } }) => this.client.preview(id, file, choice),
  });
  /** The last answer stays in sight while the next is on its way. */
  protected readonly shown = linkedSignal<SeriesPreview | undefined, SeriesPreview | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (now, before) => now ?? (this.asked()?.choice ? before?.value : undefined),
  });
  /** What is chosen counts at once, also before the answer to it has come. */
  protected readonly choice = computed(() => this.asked()?.choice ?? this.shown()?.choice);
  protected readonly fileName = computed(() => this.asked()?.file.name ?? '');
  protected readonly day = (moment: string) => formatDate(new Date(moment));

  protected take(file: File) {
    this.result.set('');
    this.problem.set(null);
    this.asked.set({ id: this.indicatorId(), file, choice: null });
  }

  protected choose(choice: StatisticsChoice) {
    this.asked.update((asked) => asked && { ...asked, choice });
  }

  protected async load() {
    const [asked, choice] = [this.asked(), this.choice()];
    if (!asked || !choice || this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { changes } = await this.client.load(asked.id, asked.file, choice);
      this.result.set(
        $localize`:@@load.done:Inläst: ${changes.added}:added: nya värden, ${changes.revised}:revised: ändrade, ${changes.unchanged}:same: som redan fanns.`,
      );
      this.asked.set(undefined);
      this.loaded.emit();
    } catch (error) {
      this.problem.set(error);
    }
    this.busy.set(false);
  }

  protected cancel() {
    this.asked.set(undefined);
  }
}
