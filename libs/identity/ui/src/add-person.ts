import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { EMAIL_LENGTH, normaliseEmail, PERSON_NAME_LENGTH, type RegionKind, type Role } from '@rt/identity/domain';
import { Control, Field } from '@rt/shared/ui';
import { PeopleStore } from './people-store';
import { RoleBoxes } from './role-boxes';

/** Lets a person in: name, e-mail and what they are to do. */
@Component({
  selector: 'rt-add-person',
  imports: [Control, Field, RoleBoxes],
  template: `
    <form class="rt-form" novalidate (submit)="add($event)">
      <rt-field label="Namn" i18n-label="@@add-person.name" required [error]="nameFault()" [showErrors]="tried()">
        <input #nameField rtControl autocomplete="off" [value]="name()" (input)="name.set(nameField.value)" />
      </rt-field>
      <rt-field label="E-post" i18n-label="@@add-person.email" required [error]="emailFault()" [showErrors]="tried()">
        <input
          #emailField
          rtControl
          type="email"
          autocomplete="off"
          [value]="email()"
          (input)="email.set(emailField.value)"
        />
      </rt-field>
      <rt-role-boxes
        legend="Roller"
        i18n-legend="@@add-person.roles"
        [kind]="kind()"
        [chosen]="roles()"
        (chosenChange)="roles.set($event)"
      />
      @if (tried() && !roles().length) {
        <p class="fault" role="alert" i18n="@@add-person.roles-fault">Välj minst en roll.</p>
      }
      <div class="rt-row">
        <button class="rt-button primary" type="submit" i18n="@@add-person.submit">Lägg till</button>
      </div>
    </form>
  `,
  styles: `
    .fault {
      margin: 0;
      color: var(--rt-thread);
      font-size: var(--rt-size-2);
      font-weight: 600;
    }
  `,
})
export class AddPerson {
  readonly kind = input.required<RegionKind>();

  private readonly people = inject(PeopleStore);
  private readonly nameField = viewChild.required<ElementRef<HTMLInputElement>>('nameField');
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly roles = signal<Role[]>(['reader']);
  protected readonly tried = signal(false);

  protected readonly nameFault = computed(() => {
    const { length } = this.name().trim();
    const fits = length >= PERSON_NAME_LENGTH.min && length <= PERSON_NAME_LENGTH.max;
    return fits ? null : $localize`:@@add-person.name-fault:Skriv personens för- och efternamn.`;
  });
  protected readonly emailFault = computed(() => {
    const email = normaliseEmail(this.email());
    const fits = /^\S+@\S+\.\S+$/.test(email) && email.length <= EMAIL_LENGTH.max;
    return fits ? null : $localize`:@@add-person.email-fault:Skriv en e-postadress, till exempel namn@region.se.`;
  });

  protected async add(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.nameFault()) return this.nameField().nativeElement.focus();
    if (this.emailFault()) return;
    if (!this.roles().length) return;
    await this.people.add({ name: this.name().trim(), email: this.email(), roles: this.roles() });
  }
}
