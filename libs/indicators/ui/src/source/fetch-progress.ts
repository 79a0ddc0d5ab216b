import { Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import type { SourceFetch } from '@rt/indicators/domain';
import { formatMoment } from '@rt/shared/domain';
import { injectLanguage, NumberPipe, ProblemMessage } from '@rt/shared/ui';
import { SourceClient } from './source-client';

/** How often it is asked how a fetch goes: while it does, and while it waits to be tried again. */
const EVERY_MS = 1500;
const PATIENT_MS = 15_000;

/** How a fetch goes: parts done of all, cancelled from here, and a failure with what is kept and what to do. It goes on if the page is left. */
@Component({
  selector: 'rt-fetch-progress',
  imports: [NumberPipe, ProblemMessage],
  templateUrl: './fetch-progress.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }
    p {
      margin: 0;
    }
    progress {
      width: min(100%, 320px);
      accent-color: var(--rt-ink);
    }
    .failed {
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--rt-thread);
    }
    button {
      justify-self: start;
      margin-inline-start: -8px;
    }
    rt-problem:not(:has(*)) {
      display: none;
    }
  `,
})
export class FetchProgress {
  readonly fetch = input.required<SourceFetch>();
  readonly editable = input(false);
  /** It came to an end while it was looked at. */
  readonly over = output<SourceFetch>();

  private readonly client = inject(SourceClient);
  protected readonly language = injectLanguage();
  protected readonly problem = signal<unknown>(null);
  protected readonly now = linkedSignal(() => this.fetch());
  protected readonly going = computed(() => isGoing(this.now()));

  constructor() {
    effect((onCleanup) => {
      const { id, problem } = this.now();
      if (!this.going() && !problem?.retryAt) return;
      const wait = this.going() ? EVERY_MS : PATIENT_MS;
      const timer = setTimeout(() => void untracked(() => this.ask(id)), wait);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected readonly moment = (at: string) => formatMoment(new Date(at), new Date());

  protected async cancel() {
    this.problem.set(null);
    try {
      await this.client.cancel(this.now().id);
      await this.ask(this.now().id);
    } catch (error) {
      this.problem.set(error);
    }
  }

  private async ask(id: string) {
    try {
      const fetch = await this.client.fetch(id);
      this.problem.set(null);
      this.now.set(fetch);
      if (!isGoing(fetch) && !fetch.problem?.retryAt) this.over.emit(fetch);
    } catch (error) {
      this.problem.set(error);
      // The fetch itself goes on; it is asked for again.
      this.now.update((fetch) => ({ ...fetch }));
    }
  }
}

const isGoing = ({ state }: SourceFetch): boolean => state === 'waiting' || state === 'running';
