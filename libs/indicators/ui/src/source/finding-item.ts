import { booleanAttribute, Component, inject, input, output, signal } from '@angular/core';
import { SETTLEMENT_NOTE, type SourceFinding } from '@rt/indicators/domain';
import { formatMoment } from '@rt/shared/domain';
import { Control, Field, injectLanguage, ProblemMessage } from '@rt/shared/ui';
import { SourceClient } from './source-client';
import { FINDING_NAMES } from './source-words';

/** Something that has happened at a source, and settling it: somebody has seen it and written what it means. */
@Component({
  selector: 'rt-finding',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './finding-item.html',
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0;
    }
    .rt-button {
      margin-inline-start: -8px;
    }
    .rt-button.primary {
      margin-inline-start: 0;
    }
  `,
})
export class FindingItem {
  readonly finding = input.required<SourceFinding>();
  /** The kind is said by a heading above. */
  readonly kindSaid = input(false, { transform: booleanAttribute });
  readonly editable = input(false);
  readonly settled = output<SourceFinding>();

  private readonly client = inject(SourceClient);
  protected readonly language = injectLanguage();
  protected readonly names = FINDING_NAMES;
  protected readonly limit = SETTLEMENT_NOTE.max;
  protected readonly open = signal(false);
  protected readonly tried = signal(false);
  protected readonly note = signal('');
  protected readonly problem = signal<unknown>(null);

  protected error() {
    return this.note().trim().length < SETTLEMENT_NOTE.min
      ? $localize`:@@finding.note-missing:Skriv vad det betyder för indikatorn, eller vad ni gjort.`
      : null;
  }

  protected write(event: Event) {
    this.note.set((event.target as HTMLTextAreaElement).value);
  }

  protected async settle() {
    this.tried.set(true);
    if (this.error()) return;
    this.problem.set(null);
    try {
      this.settled.emit(await this.client.settle(this.finding().id, this.note().trim()));
      this.open.set(false);
    } catch (error) {
      this.problem.set(error);
    }
  }

  protected readonly moment = (at: string) => formatMoment(new Date(at), new Date());
}
