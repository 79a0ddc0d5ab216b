import { booleanAttribute, Component, computed, inject, input, output, signal } from '@angular/core';
import { PASSWORD_LENGTH, passwordFault } from '@rt/identity/domain';
import { ProblemMessage } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { AccountClient } from './account-client';
import { PasswordInput } from './password-input';
import { SessionStore } from './session-store';
import { faultWords } from './password-words';

/** Changes the password; the one at hand is asked for, so that an open screen is not enough. */
@Component({
  selector: 'rt-password-form',
  imports: [PasswordInput, ProblemMessage],
  template: `
    <form class="rt-form" novalidate (submit)="change($event)">
      <input
        class="username"
        type="text"
        name="username"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="email()"
      />
      <rt-password-input
        label="Lösenord du har nu"
        i18n-label="@@password-form.old"
        [(value)]="password"
        [error]="password() || done() ? null : missing"
        [showErrors]="tried()"
      />
      <rt-password-input
        label="Nytt lösenord"
        i18n-label="@@password-form.new"
        name="new-password"
        autocomplete="new-password"
        [hint]="hint"
        [(value)]="newPassword"
        [error]="!newPassword() && done() ? null : fault()"
        [showErrors]="tried()"
      />
      <rt-problem [error]="error()" />
      <div class="rt-row">
        <button class="rt-button" type="submit" [class.primary]="alone()" i18n="@@password-form.submit">
          Byt lösenord
        </button>
        <span class="rt-quiet rt-small" role="status">{{ done() }}</span>
      </div>
    </form>
  `,
  styles: `
    form {
      position: relative;
    }
    input.username {
      position: absolute;
      width: 1px;
      min-height: 0;
      height: 1px;
      padding: 0;
      border: 0;
      clip-path: inset(50%);
    }
  `,
})
export class PasswordForm {
  /** The only thing the page asks for. */
  readonly alone = input(false, { transform: booleanAttribute });
  readonly changed = output<void>();

  private readonly client = inject(AccountClient);
  private readonly store = inject(SessionStore);
  private readonly account = computed(() => this.store.session()?.account ?? { name: '', email: '' });

  protected readonly email = computed(() => this.account().email);
  protected readonly password = signal('');
  protected readonly newPassword = signal('');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly done = signal('');
  protected readonly missing = $localize`:@@password-form.missing:Skriv lösenordet du har nu.`;
  protected readonly hint = $localize`:@@password-form.hint:Minst ${PASSWORD_LENGTH.min}:min: tecken. Några ord efter varandra är lättast att minnas och svårast att gissa.`;
  protected readonly fault = computed(() => {
    const fault = passwordFault(this.newPassword(), this.account());
    return fault && faultWords(fault);
  });

  protected async change(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    this.done.set('');
    if (!this.password() || this.fault()) return;
    this.error.set(null);
    try {
      await firstValueFrom(this.client.changePassword({ password: this.password(), newPassword: this.newPassword() }));
      for (const field of [this.password, this.newPassword]) field.set('');
      this.tried.set(false);
      this.done.set($localize`:@@password-form.done:Lösenordet är bytt. Andra webbläsare är utloggade.`);
      this.changed.emit();
    } catch (error) {
      this.error.set(error);
    }
  }
}
