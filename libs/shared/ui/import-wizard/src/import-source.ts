import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import type { ImportBatchDetail, ImportSettings } from '@rt/shared/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { ProblemMessage } from '../../src/feedback/problem-message';
import { Undo } from '../../src/feedback/undo';
import { injectLanguage } from '../../src/text/language';
import { ImportRate } from './import-rate';
import { MappingClient } from './mapping-client';

/** How the file is to be read instead: by a source, or by its headings alone. */
export interface ReadBy {
  source: string | null;
  settings: ImportSettings;
}

/** Which saved mapping reads the file, and keeping the columns under a name for next month's. */
@Component({
  selector: 'rt-import-source',
  imports: [ImportRate, ProblemMessage],
  templateUrl: './import-source.html',
  styles: `
    :host {
      display: block;
    }
    form,
    label {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    form {
      margin-block: 8px;
    }
    input {
      min-width: 0;
      width: 240px;
      max-width: 100%;
    }
    p {
      max-width: 70ch;
    }
  `,
})
export class ImportSource {
  readonly batch = input.required<ImportBatchDetail>();
  /** The collection of saved mappings. */
  readonly api = input.required<string>();
  /** Whether the person may save, rename and remove mappings. */
  readonly maySave = input(false);
  /** Whether the columns are shown. */
  readonly open = model.required<boolean>();
  readonly readBy = output<ReadBy>();
  /** The mappings have changed: the file has to be asked for again. */
  readonly changed = output();

  private readonly client = inject(MappingClient);
  private readonly undo = inject(Undo);
  protected readonly language = injectLanguage();
  protected readonly problem = signal<unknown>(null);
  protected readonly said = signal('');
  protected readonly others = computed(() =>
    this.batch().sources.filter(({ source }) => source !== this.batch().source?.source),
  );
  protected readonly name = computed(() => this.batch().source?.name[this.language] ?? '');

  protected async save(name: string) {
    const saved = await this.doing(this.client.create(this.api(), name, this.batch().id));
    if (!saved) return;
    this.said.set(
      $localize`:@@import.mapping-saved:Mappningen ${saved.name}:name: är sparad. Nästa fil med samma rubriker läses likadant.`,
    );
    this.readBy.emit({ source: saved.id, settings: this.batch().settings });
  }

  protected async change(change: { name?: string; batchId?: string }) {
    const { source, saved } = this.batch().source ?? {};
    if (!source || !saved) return;
    const stored = await this.doing(this.client.change(this.api(), source, saved.version, change));
    if (!stored) return;
    this.said.set($localize`:@@import.mapping-changed:Mappningen ${stored.name}:name: är ändrad.`);
    this.changed.emit();
  }

  protected async remove() {
    const { source, saved } = this.batch().source ?? {};
    if (!source || !saved) return;
    const name = this.name();
    if ((await this.doing(this.client.remove(this.api(), source, saved.version))) === undefined) return;
    this.undo.offer($localize`:@@import.mapping-removed:Mappningen ${name}:name: är borttagen.`, async () => {
      await this.doing(this.client.restore(this.api(), source));
      this.changed.emit();
    });
    this.changed.emit();
  }

  /** What was answered; undefined where it failed, which is said. */
  private async doing<T>(request: Observable<T>): Promise<T | undefined> {
    this.problem.set(null);
    try {
      return await firstValueFrom(request);
    } catch (error) {
      this.problem.set(error);
      return undefined;
    }
  }
}
