import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  formatNumber,
  type Id,
  type ImportBatchDetail,
  type ImportDecisions,
  type ImportProgress,
  isDecided,
  type MappingInput,
  type RowState,
} from '@rt/shared/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { ProblemMessage } from '../../src/feedback/problem-message';
import { Skeleton } from '../../src/feedback/skeleton';
import { toProblem } from '../../src/feedback/to-problem';
import { injectLanguage } from '../../src/text/language';
import { ImportClient } from './import-client';
import { ImportColumns } from './import-columns';
import { withAll, withAllVanished } from './import-decide';
import { ImportDecisionBar } from './import-decision-bar';
import { ImportFiles } from './import-files';
import { ImportRows } from './import-rows';
import { countsSentence, doneSentence } from './import-sentences';
import { ImportSource, type ReadBy } from './import-source';
import type { ImportSubject } from './import-subject';
import { ImportVanishedBar } from './import-vanished-bar';
import { isBatch } from './is-batch';
import { LatestChoice } from './latest-choice';
import { injectShownState } from './shown-state';

const ASK_EVERY_MS = 700;

/** A file on its way in: its columns, what it would do, the import itself and the way back, at an address of its own. */
@Component({
  selector: 'rt-import-batch',
  imports: [
    ImportColumns,
    ImportDecisionBar,
    ImportRows,
    ImportSource,
    ImportVanishedBar,
    NgTemplateOutlet,
    ProblemMessage,
    RouterLink,
    Skeleton,
  ],
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
  private readonly files = inject(ImportFiles);
  private readonly language = injectLanguage();
  protected readonly resource = this.client.batch(() => this.subject().api, this.batchId);
  protected readonly batch = linkedSignal<ImportBatchDetail | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly problem = signal<unknown>(null);
  protected readonly busy = signal(false);
  private readonly mapping = new LatestChoice<MappingInput>((one) =>
    this.changing((api, batch) => this.client.map(api, batch, one)),
  );
  protected readonly asked = this.mapping.asked;
  private readonly deciding = new LatestChoice<ImportDecisions>((one) =>
    this.changing((api, batch) => this.client.decide(api, batch, one)),
  );
  protected readonly decisions = computed(() => this.deciding.asked() ?? this.batch()?.decisions ?? {});
  protected readonly progress = signal<ImportProgress | null>(null);
  protected readonly withAll = withAll;
  protected readonly withAllVanished = withAllVanished;
  /** A saved mapping has chosen the columns already; what is open does not close under the hand. */
  protected readonly columnsOpen = linkedSignal({
    source: () => this.batch()?.id,
    computation: () => untracked(() => !this.batch()?.source || (this.batch()?.missing ?? []).length > 0),
  });
  private readonly shown = injectShownState();
  protected readonly state = this.shown.state;
  private readonly outcomeLine = viewChild<ElementRef<HTMLElement>>('outcomeLine');
  private asking: ReturnType<typeof setInterval> | undefined;

  protected readonly toDo = computed(() => {
    const effects = this.batch()?.preview?.effects;
    return effects ? effects.added + effects.changed + effects.removed : 0;
  });
  /** That a value is kept is worth saving too: the next file with it is no conflict then. */
  protected readonly decided = computed(() => this.batch()?.preview?.rows.some(isDecided) ?? false);
  protected readonly applyLabel = computed(() => {
    const rows = formatNumber(this.toDo(), this.language);
    if (this.toDo() === 0 && this.decided()) return $localize`:@@import.keep-decisions:Spara valen`;
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
    if (names) return $localize`:@@import.missing:Välj vilken kolumn som är ${names}:names:.`;
    const asks = this.batch()?.source?.asksRate && !this.batch()?.preview;
    return asks ? $localize`:@@import.asks-rate:Säg vilken kurs beloppen ska räknas om med.` : '';
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearInterval(this.asking));
  }

  protected async map(mapping: MappingInput) {
    if (this.mapping.asked() || !this.busy()) await this.mapping.choose(mapping);
  }

  protected async decide(decisions: ImportDecisions) {
    if (this.deciding.asked() || !this.busy()) await this.deciding.choose(decisions);
  }

  protected readBy(readBy: ReadBy) {
    return this.changing((api, batch) => this.client.readBy(api, batch, readBy));
  }

  protected reload() {
    return this.changing((api, { id }) => this.client.find(api, id));
  }

  protected show(state: RowState | null) {
    void this.shown.show(state);
  }

  protected async apply(batch: ImportBatchDetail) {
    this.asking = setInterval(() => void this.askProgress(batch.id), ASK_EVERY_MS);
    const hashing = this.files.hashOf(batch.id);
    const fileHash = hashing && (await hashing);
    await this.doing(this.client.apply(this.subject().api, batch, fileHash));
    clearInterval(this.asking);
    this.progress.set(null);
    this.outcomeLine()?.nativeElement.focus();
  }

  /** The button that was pressed goes away: the sentence that tells what happened takes the focus. */
  protected async undo(batch: ImportBatchDetail) {
    await this.doing(this.client.undo(this.subject().api, batch));
    this.outcomeLine()?.nativeElement.focus();
  }

  private async changing(change: (api: string, batch: ImportBatchDetail) => Observable<ImportBatchDetail>) {
    const batch = this.batch();
    if (batch) await this.doing(change(this.subject().api, batch));
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
