import { Component, input, linkedSignal, output } from '@angular/core';
import { formatDate, type ImportDecisions, type PreviewRow, type VanishedDecision } from '@rt/shared/domain';
import { vanishedDecision } from './import-decide';

const today = () => formatDate(new Date());

/** Something that came from the same source before and is not in the file: left, ended on a day, or removed. */
@Component({
  selector: 'rt-import-vanished',
  templateUrl: './import-vanished.html',
  styleUrl: './import-choices.css',
})
export class ImportVanished {
  readonly row = input.required<PreviewRow>();
  readonly decisions = input.required<ImportDecisions>();
  readonly decided = output<VanishedDecision>();

  protected readonly decision = linkedSignal(() => vanishedDecision(this.decisions(), this.row().id ?? ''));
  protected readonly day = linkedSignal(() => {
    const decision = this.decision();
    return decision.do === 'end' ? decision.on : today();
  });

  protected choose(decision: VanishedDecision) {
    this.decision.set(decision);
    this.decided.emit(decision);
  }

  /** A day that is half written is not a decision yet. */
  protected chooseDay(on: string) {
    if (on) this.choose({ do: 'end', on });
  }
}
