import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { ROLE_NAMES } from '@rt/identity/domain';
import { injectLanguage, listOf } from '@rt/shared/ui';
import { OpenSessions } from './open-sessions';
import { OwnName } from './own-name';
import { PasswordForm } from './password-form';
import { returnAddress } from './return-address';
import { SessionStore } from './session-store';

/** One's own account: name, password, where to work, and where one is signed in. */
@Component({
  selector: 'rt-account-page',
  imports: [OpenSessions, OwnName, PasswordForm],
  templateUrl: './account-page.html',
  styleUrl: './account-page.css',
})
export class AccountPage {
  /** Where the person was going when they were asked to choose a password of their own. */
  readonly tillbaka = input<string>();

  protected readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();

  protected readonly roles = computed(() => {
    const names = this.store.session()?.roles.map((role) => ROLE_NAMES[role][this.language]);
    return listOf(names ?? [], this.language);
  });

  /** The first password of one's own opens the rest. */
  protected async passwordChanged() {
    const first = this.store.session()?.passwordIsInitial;
    await this.store.refresh();
    if (first) await this.router.navigateByUrl(returnAddress(this.tillbaka()));
  }

  protected async move(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return;
    await this.store.switchRegion(event.target.value);
  }
}
