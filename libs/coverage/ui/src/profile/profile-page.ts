import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { profileOf, type Statement } from '@rt/coverage/domain';
import { ExportButton, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ProfileClient } from './profile-client';
import { COMPONENT_NAMES, PROFILE_PLACES, STATE_WORDS } from './profile-words';

/** The region's own profile over the five components: what is in place, what it rests on, and what would help next. */
@Component({
  selector: 'rt-profile-page',
  imports: [ExportButton, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './profile-page.html',
  styleUrl: './profile-page.css',
})
export class ProfilePage {
  private readonly language = injectLanguage();
  protected readonly facts = inject(ProfileClient).facts();
  protected readonly legend = Object.values(STATE_WORDS);
  protected readonly components = computed(() => {
    if (!this.facts.hasValue()) return [];
    return profileOf(this.facts.value()).map(({ component, state, statements, next }) => ({
      key: component,
      name: COMPONENT_NAMES[component],
      ...STATE_WORDS[state],
      next: next?.[this.language] ?? null,
      statements: statements.map((statement) => this.inWords(statement)),
    }));
  });
  protected readonly rows = () => [
    HEADS,
    ...this.components().flatMap(({ name, statements }) =>
      statements.map(({ text, word, more }) => [name, text, word, more]),
    ),
  ];

  private inWords({ code, state, text, more }: Statement) {
    return {
      code,
      ...STATE_WORDS[state],
      text: text[this.language],
      place: PROFILE_PLACES[code],
      more: moreWords(more),
    };
  }
}

const HEADS = [
  $localize`:@@profile.component:Komponent`,
  $localize`:@@profile.rests-on:Vilar på`,
  $localize`:@@profile.state:Läge`,
  $localize`:@@profile.since:Sedan i fjol`,
];

/** What has come since; nothing is said of what cannot be counted by its day. */
function moreWords(more: number | null): string {
  if (more === null) return '';
  if (more === 0) return $localize`:@@profile.no-more:Inget nytt sedan i fjol`;
  return more > 0
    ? $localize`:@@profile.more:${more}:count: fler sedan i fjol`
    : $localize`:@@profile.fewer:${-more}:count: färre sedan i fjol`;
}
