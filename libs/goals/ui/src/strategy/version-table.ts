import { Component, input, output } from '@angular/core';
import type { Adoption, VersionSummary } from '@rt/goals/domain';
import { formatDate } from '@rt/shared/domain';
import { stateWord } from '../version/state-word';
import { VersionActions } from './version-actions';

/** The versions of a strategy, where each stands, the decision on it, and what can be done with it. */
@Component({
  selector: 'rt-version-table',
  imports: [VersionActions],
  templateUrl: './version-table.html',
  styleUrl: './version-table.css',
})
export class VersionTable {
  readonly versions = input.required<readonly VersionSummary[]>();
  readonly mayEdit = input(false);
  readonly mayAdopt = input(false);
  readonly shown = output<VersionSummary>();
  readonly consulted = output<VersionSummary>();
  readonly adopted = output<VersionSummary>();
  readonly removed = output<VersionSummary>();

  protected readonly stateWord = stateWord;

  protected recorded({ recordedAt, recordedBy }: Adoption): string {
    const day = formatDate(new Date(recordedAt));
    const by = recordedBy ?? $localize`:@@strategy.recorded-by-nobody:okänd`;
    return $localize`:@@strategy.recorded:registrerat ${day}:recorded: av ${by}:by:`;
  }
}
