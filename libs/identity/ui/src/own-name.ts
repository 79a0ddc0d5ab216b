import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { type OwnAccount, PERSON_NAME_LENGTH } from '@rt/identity/domain';
import { conflictIn, Control, Field, ProblemMessage, Saved, Skeleton } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { AccountClient } from './account-client';
import { SessionStore } from './session-store';

/** One's name as others see it. */
@Component({
  selector: 'rt-own-name',
  imports: [Control, Field, ProblemMessage, Saved, Skeleton],
  template: `
    <rt-problem [error]="own.error() ?? error()" />
    @if (own.hasValue()) {
      <form class="rt-form" novalidate (submit)="save($event)">
        <rt-field
          label="Ditt namn"
          i18n-label="@@own-name.label"
          hint="Så ser andra vem som har gjort vad."
          i18n-hint="@@own-name.hint"
          required
          [error]="fault()"
          [showErrors]="tried()"
        >
          <input #field rtControl autocomplete="name" [value]="name()" (input)="name.set(field.value)" />
        </rt-field>
        <div class="rt-row">
          <button class="rt-button" type="submit" i18n="@@own-name.save">Spara namnet</button>
          <rt-saved [at]="savedAt()" [state]="changed() ? 'unsaved' : 'saved'" />
        </div>
      </form>
    } @else if (own.isLoading()) {
      <rt-skeleton [lines]="2" />
    }
  `,
})
export class OwnName {
  private readonly client = inject(AccountClient);
  private readonly store = inject(SessionStore);

  protected readonly own = this.client.own();
  private readonly stored = linkedSignal<OwnAccount | null>(() => (this.own.hasValue() ? this.own.value() : null));
  protected readonly name = signal('');
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly changed = computed(() => this.stored() !== null && this.name() !== this.stored()?.name);
  protected readonly fault = computed(() => {
    const { length } = this.name().trim();
    return length >= PERSON_NAME_LENGTH.min && length <= PERSON_NAME_LENGTH.max ? null : this.wrongLength;
  });

  private readonly wrongLength = $localize`:@@own-name.length:Skriv ett namn på ${PERSON_NAME_LENGTH.min}:min:–${PERSON_NAME_LENGTH.max}:max: tecken.`;

  constructor() {
    effect(() => this.name.set(this.own.hasValue() ? this.own.value().name : ''));
  }

  protected async save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    const stored = this.stored();
    if (!stored || this.fault()) return;
    this.error.set(null);
    try {
      this.stored.set(await firstValueFrom(this.client.rename(stored.version, { name: this.name() })));
      this.name.set(this.stored()?.name ?? '');
      this.savedAt.set(new Date());
      await this.store.refresh();
    } catch (error) {
      this.stored.set(conflictIn<OwnAccount>(error)?.current ?? stored);
      this.error.set(error);
    }
  }
}
