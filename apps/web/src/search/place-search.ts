import { inject, Service } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import type { SearchProvider } from '@rt/shared/ui';
import { PLACES, PLACES_APART } from '../shell/navigation';

/** The places of the rail, for those who would rather write than point. */
@Service()
export class PlaceSearch implements SearchProvider {
  readonly heading = $localize`:@@search.places:Gå till`;
  private readonly session = inject(SessionStore);

  async search(text: string) {
    const wanted = text.toLocaleLowerCase('sv');
    return [...PLACES, ...PLACES_APART]
      .filter(({ label, permission }) => label.toLocaleLowerCase('sv').includes(wanted) && this.session.can(permission))
      .map(({ label, path }) => ({ label, link: [path] }));
  }
}
