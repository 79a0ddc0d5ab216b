import { Component, computed, inject } from '@angular/core';
import { CHECK_CODES, type ChainFinding } from '@rt/effect-chains/domain';
import { injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { CHECK_WORDS } from './check-words';
import { DoseSums } from './dose-sums';
import { FallAway } from './fall-away';
import { FindingMend } from './finding-mend';
import { WeakestWays } from './weakest-ways';

/** What the logic of the chain does not carry, live, with what would mend it; what is weakest, and whether the dose is enough. */
@Component({
  selector: 'rt-chain-findings',
  imports: [DoseSums, FallAway, FindingMend, WeakestWays],
  templateUrl: './chain-findings.html',
  styleUrl: './chain-findings.css',
})
export class ChainFindings {
  protected readonly live = inject(ChainLive);
  protected readonly language = injectLanguage();
  protected readonly groups = computed(() => {
    const byCode = Map.groupBy(this.live.findings(), ({ code }) => code);
    return CHECK_CODES.flatMap((code) => {
      const findings = byCode.get(code);
      return findings ? [{ code, name: CHECK_WORDS[code], findings }] : [];
    });
  });

  /** An arrow says more than the boxes at its ends. */
  protected show({ nodeIds, edgeIds }: ChainFinding) {
    this.live.selection.set(new Set(edgeIds.length ? edgeIds : nodeIds));
  }

  protected shown({ nodeIds, edgeIds }: ChainFinding) {
    const [ids, selection] = [edgeIds.length ? edgeIds : nodeIds, this.live.selection()];
    return ids.length === selection.size && ids.every((id) => selection.has(id));
  }
}
