import {
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  formatNumber,
  type Id,
  type ImportBatchDetail,
  type ImportProgress,
  type MappingInput,
} from '@rt/shared/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { ProblemMessage } from '../feedback/problem-message';
import { Skeleton } from '../feedback/skeleton';
import { toProblem } from '../feedback/to-problem';
import { injectLanguage } from '../text/language';
import { ImportClient } from './import-client';
import { ImportColumns } from './import-columns';
import { ImportRows } from './import-rows';
import { countsSentence, doneSentence } from './import-sentences';
import type { ImportSubject } from './import-subject';

const ASK_EVERY_MS = 700;

/** A file on its way in: its columns, what it would do, the import itself and the way back, at an address of its own. */
@Component({
  selector: 'rt-import-batch',
  imports: [ImportColumns, ImportRows, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './import-batch.html',
  styles: `
    .outcome {
      font-size: var(--rt-size-4);
    }
    progress {
      display: block;
      inline-size: min(320px, 100%);
      margin-block: 8px;
      accent-color: var(--rt-link);
    }
  `,
})
export class ImportBatch {
  readonly subject = input.required<ImportSubject>();
  readonly batchId = input.required<Id>();

  private readonly client = inject(ImportClient);
  private readonly language = injectLanguage();
  protected readonly resource = this.client.batch(() => this.subject().api, this.batchId);
  protected readonly batch = linkedSignal<ImportBatchDetail | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly problem = signal<unknown>(null);
  protected readonly busy = signal(false);
  /** The choice of columns that is being tried. */
  protected readonly asked = signal<MappingInput | null>(null);
  protected readonly progress = signal<ImportProgress | null>(null);
  private readonly outcomeLine = viewChild<ElementRef<HTMLElement>>('outcomeLine');
  private asking: ReturnType<typeof setInterval> | undefined;

  protected readonly toDo = computed(() => {
    const effects = this.batch()?.preview?.effects;
    return effects ? effects.added + effects.changed + effects.removed : 0;
  });
  protected readonly applyLabel = computed(() => {
    const rows = formatNumber(this.toDo(), this.language);
    if (this.toDo() === 0) return $localize`:@@import.nothing:Inget att importera`;
    return this.toDo() === 1
      ? $localize`:@@import.apply-one:Importera 1 rad`
      : $localize`:@@import.apply:Importera ${rows}:rows: rader`;
  });
  protected readonly outcome = computed(() => {
    const batch = this.batch();
    if (!batch) return '';
    if (batch.undo) return $localize`:@@import.undone:Importen är ångrad. Allt är som det var.`;
    if (batch.application) return doneSentence(batch, this.language);
    return batch.preview ? `${countsSentence(batch.preview, this.language)}.` : this.missing();
  });
  protected readonly missing = computed(() => {
    const names = (this.batch()?.missing ?? []).map((name) => name[this.language]).join(', ');
    return names ? $localize`:@@import.missing:Välj vilken kolumn som är ${names}:names:.` : '';
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.asking));
  }

  /** A choice made while the one before is tried waits for its answer; of several the last holds them all. */
  protected async map(batch: ImportBatchDetail, mapping: MappingInput) {
    const waits = this.asked() !== null;
    if (!waits && this.busy()) return;
    this.asked.set(mapping);
    if (waits) return;
    for (let tried: MappingInput | null = null, next = this.asked(); next && next !== tried; next = this.asked()) {
      tried = next;
      await this.doing(this.client.map(this.subject().api, this.batch() ?? batch, tried));
    }
    this.asked.set(null);
  }

  protected async apply(batch: ImportBatchDetail) {
    this.asking = setInterval(() => void this.askProgress(batch.id), ASK_EVERY_MS);
    await this.doing(this.client.apply(this.subject().api, batch));
    clearInterval(this.asking);
    this.progress.set(null);
    this.outcomeLine()?.nativeElement.focus();
  }

  /** The button that was pressed goes away: the sentence that tells what happened takes the focus. */
  protected async undo(batch: ImportBatchDetail) {
    await this.doing(this.client.undo(this.subject().api, batch));
    this.outcomeLine()?.nativeElement.focus();
  }

  private async doing(change: Observable<ImportBatchDetail>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.batch.set(await firstValueFrom(change));
    } catch (error) {
      this.problem.set(error);
      const { current } = toProblem(error);
      if (isBatch(current)) this.batch.set(current);
    } finally {
      this.busy.set(false);
    }
  }

  /** Progress is a courtesy: where it cannot be told, the import goes on all the same. */
  private async askProgress(id: Id) {
    const progress = await firstValueFrom(this.client.progress(this.subject().api, id)).catch(() => null);
    if (this.busy() && progress && progress.total > 0) this.progress.set(progress);
  }
}

/** What the server sends with 409 and 412: the batch as it is now, with its new preview. */
const isBatch = (current: unknown): current is ImportBatchDetail =>
  typeof current === 'object' && current !== null && 'sheets' in current && 'mapping' in current;
