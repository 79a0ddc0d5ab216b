import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { compareChains } from '@rt/effect-chains/domain';
import { formatMoment } from '@rt/shared/domain';
import { injectLanguage, ProblemMessage, Skeleton, WordDiff } from '@rt/shared/ui';
import { ChainClient } from '../chain-client';
import { ChainLive } from '../live/chain-live';
import { ComparePicture } from './compare-picture';
import { bothSides, comparedSections, countDifferences, type Difference } from './compared-rows';
import { ChainVersions } from './chain-versions';
import { DIFFERENCE_MARKS } from './difference-words';
import { goingBack } from './going-back';
import { namedPoints, newestPoint, pointFrom, type VersionPoint } from './version-point';

/** Two versions of the chain: what has come, gone and changed, as one picture and in words, column by column. */
@Component({
  selector: 'rt-chain-compare',
  imports: [ComparePicture, ProblemMessage, Skeleton, WordDiff],
  templateUrl: './chain-compare.html',
  styleUrl: './chain-compare.css',
})
export class ChainCompare {
  /** The two points, as the address says them. */
  readonly fran = input<string>();
  readonly till = input<string>();

  private readonly client = inject(ChainClient);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  protected readonly live = inject(ChainLive);
  protected readonly versions = inject(ChainVersions);
  protected readonly from = computed(() => pointFrom(this.fran(), newestPoint(this.versions.all())));
  protected readonly to = computed(() => pointFrom(this.till(), 'nu'));
  protected readonly before = this.client.at(
    () => this.live.id(),
    () => numberOf(this.from()),
  );
  protected readonly after = this.client.at(
    () => this.live.id(),
    () => numberOf(this.to()),
  );

  protected readonly points = computed(() =>
    namedPoints(this.versions.all(), ({ name, at }) => `${name} (${formatMoment(new Date(at), new Date())})`),
  );
  private readonly sides = computed(() => {
    const chain = this.live.chain();
    const side = (point: VersionPoint, read: typeof this.before) =>
      point === 'nu' ? chain : read.hasValue() ? read.value() : null;
    const [before, after] = [side(this.from(), this.before), side(this.to(), this.after)];
    return before && after && chain ? { before, after, chain } : null;
  });
  protected readonly error = computed<unknown>(() => this.before.error() ?? this.after.error());
  protected readonly comparison = computed(() => {
    const sides = this.sides();
    return sides && compareChains(sides.before, sides.after);
  });
  protected readonly sections = computed(() => {
    const [sides, comparison] = [this.sides(), this.comparison()];
    if (!sides || !comparison) return null;
    const { before, after, chain } = sides;
    const naming = {
      content: bothSides(before, after),
      references: chain.references,
      names: this.live.names(),
      language: this.language,
    };
    return comparedSections(comparison, naming, REST);
  });
  protected readonly counts = computed(() => countDifferences(this.sections() ?? []));
  protected readonly said = computed(() => {
    const { added, removed, changed } = this.counts();
    return $localize`:@@compare-picture.said:Båda versionerna i en bild. Tillagt: ${added}:added:. Borttaget: ${removed}:removed:. Ändrat: ${changed}:changed:. Listan under bilden säger samma sak i ord.`;
  });
  protected readonly goesBack = computed(() => this.live.mayEdit() && this.from() !== 'nu' && this.to() === 'nu');
  protected readonly marks = DIFFERENCE_MARKS;
  protected readonly words = WORDS;

  protected choose(side: 'fran' | 'till', value: string) {
    const queryParams = { fran: String(this.from()), till: String(this.to()), [side]: value };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** One step, to be undone as any other. */
  protected goBack() {
    const sides = this.sides();
    if (sides) this.live.change(goingBack(sides.chain, sides.before), WENT_BACK);
  }
}

const numberOf = (point: VersionPoint) => (point === 'nu' ? null : point);

const WORDS: Readonly<Record<Difference, string>> = {
  added: $localize`:@@chain-compare.added:Tillagd`,
  removed: $localize`:@@chain-compare.removed:Borttagen`,
  changed: $localize`:@@chain-compare.changed:Ändrad`,
};
const REST = {
  edge: $localize`:@@chain-compare.edges:Pilar`,
  evidence: $localize`:@@chain-compare.evidence:Evidens`,
  group: $localize`:@@chain-compare.groups:Grupper`,
};
const WENT_BACK = $localize`:@@chain-compare.went-back:Kedjan blev som i den äldre versionen`;
