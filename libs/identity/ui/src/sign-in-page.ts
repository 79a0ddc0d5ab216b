import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { httpResource } from '@angular/common/http';
import { Router } from '@angular/router';
import { type DemoAccount, ROLE_NAMES } from '@rt/identity/domain';
import { Control, Field, injectLanguage, listOf, ProblemMessage } from '@rt/shared/ui';
import { PasswordInput } from './password-input';
import { returnAddress } from './return-address';
import { SessionStore } from './session-store';

/** The door: e-mail and password, and in a demo a choice of whom to be. */
@Component({
  selector: 'rt-sign-in-page',
  imports: [Control, Field, PasswordInput, ProblemMessage],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.css',
})
export class SignInPage {
  /** Where the person was going. */
  readonly tillbaka = input<string>();

  private readonly store = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  private readonly passwordField = viewChild.required(PasswordInput);
  private readonly emailField = viewChild.required<ElementRef<HTMLInputElement>>('emailField');

  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly demo = httpResource<DemoAccount[]>(() => '/api/session/demo', { defaultValue: [] });

  protected readonly emailMissing = $localize`:@@sign-in.email-missing:Skriv din e-postadress.`;
  protected readonly passwordMissing = $localize`:@@sign-in.password-missing:Skriv ditt lösenord.`;

  protected rolesOf({ roles }: DemoAccount): string {
    return listOf(
      roles.map((role) => ROLE_NAMES[role][this.language]),
      this.language,
    );
  }

  protected choose({ email }: DemoAccount) {
    this.email.set(email);
    this.passwordField().focus();
  }

  constructor() {
    void this.store.check().catch(() => undefined);
  }

  /** Password managers can fill a form without a word: what stands in it when it is sent is what counts. */
  protected async signIn(event: Event) {
    event.preventDefault();
    const written = new FormData(event.target as HTMLFormElement);
    this.email.set(String(written.get('email')));
    this.password.set(String(written.get('password')));
    this.tried.set(true);
    if (!this.email()) return this.emailField().nativeElement.focus();
    if (!this.password()) return this.passwordField().focus();
    if (!this.busy()) await this.send();
  }

  private async send() {
    this.busy.set(true);
    this.error.set(null);
    try {
      await this.store.signIn({ email: this.email(), password: this.password() });
      await this.router.navigateByUrl(returnAddress(this.tillbaka()));
    } catch (error) {
      this.error.set(error);
      this.passwordField().focus();
    } finally {
      this.busy.set(false);
    }
  }
}
