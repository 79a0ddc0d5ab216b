import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DIMENSIONS, isOutside, type LinkFilter } from '@rt/portfolio/domain';
import { PART_OF } from '../views/filter-address';
import { fixedChosen } from '../views/fixed-filters';
import { DIMENSION_NAMES, memberName } from '../views/dimension-words';
import { PortfolioClient } from '../views/portfolio-client';
import { addressOfSelection } from './selection-address';

const LINK_WORDS: Readonly<Record<LinkFilter, string>> = {
  without_goal: $localize`:@@selection.without-goal:utan bekräftat mål`,
  unanswered: $localize`:@@selection.unanswered:med föreslagna kopplingar som väntar på svar`,
  declined: $localize`:@@selection.declined:med avböjda kopplingar`,
  unallocated: $localize`:@@selection.unallocated:med ofördelad andel`,
};

/** A saved selection in words, all of it, with the way to the interventions it holds now. */
@Component({
  selector: 'rt-selection-words',
  imports: [RouterLink],
  template: `
    <dl>
      @for (part of parts(); track part.name) {
        <div>
          <dt>{{ part.name }}</dt>
          <dd>{{ part.value }}</dd>
        </div>
      } @empty {
        <div>
          <dt i18n="@@selection.label">Urval</dt>
          <dd i18n="@@selection.all">Alla insatser</dd>
        </div>
      }
    </dl>
    <a routerLink="/insatser" [queryParams]="address()" i18n="@@selection.to-list">Visa insatserna i urvalet</a>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 32px;
      align-items: baseline;
      font-size: var(--rt-size-2);
    }
    dl {
      display: contents;
    }
    div {
      display: flex;
      gap: 8px;
      min-width: 0;
    }
    dt {
      color: var(--rt-grey-1);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class SelectionWords {
  /** As `selectionOf` writes it. */
  readonly selection = input.required<string>();

  protected readonly address = computed(() => addressOfSelection(this.selection()));
  private readonly chosen = computed(() =>
    DIMENSIONS.flatMap((dimension) => {
      const key = this.address()[PART_OF[dimension]];
      return key ? [{ dimension, key }] : [];
    }),
  );
  private readonly choices = inject(PortfolioClient).choices(() => this.chosen().some(({ key }) => !isOutside(key)));
  protected readonly parts = computed(() => [
    ...this.chosen().map(({ dimension, key }) => {
      const members = this.choices.hasValue() ? this.choices.value()[dimension] : [];
      const known = members.find((member) => member.key === key) ?? { key, name: null, code: null };
      const named = known.name || known.code || !/^[0-9a-f-]{36}$/.test(key);
      return { name: DIMENSION_NAMES[dimension], value: named ? memberName(dimension, known) : this.unknown() };
    }),
    ...fixedChosen(this.address()),
    ...this.others(),
  ]);

  private unknown() {
    return this.choices.isLoading() ? '…' : $localize`:@@selection.unknown:något som ingen insats har längre`;
  }

  private others() {
    const asked = new URLSearchParams(this.selection());
    const [search, links] = [asked.get('search'), asked.get('links') as LinkFilter | null];
    return [
      ...(search ? [{ name: $localize`:@@selection.search:Ord`, value: `”${search}”` }] : []),
      ...(links ? [{ name: $localize`:@@selection.links:Kopplingar`, value: LINK_WORDS[links] }] : []),
      ...(asked.get('counting') === 'once'
        ? [
            {
              name: $localize`:@@selection.counting:Räknas`,
              value: $localize`:@@selection.once:bara de som står på ett enda ställe`,
            },
          ]
        : []),
    ];
  }
}
