import { Component, inject, input, output, signal } from '@angular/core';
import {
  type ActionPlanChange,
  type ActionPlanDetail,
  isDay,
  PLAN_DESCRIPTION_LENGTH,
  PLAN_NAME_LENGTH,
} from '@rt/portfolio/domain';
import { Control, Field } from '@rt/shared/ui';
import { InterventionClient } from '../intervention-client';
import { periodText } from '../portfolio-words';

/** What a plan is called, is about, whose it is and when; written in place. */
@Component({
  selector: 'rt-plan-head',
  imports: [Control, Field],
  template: `
    <h1>{{ plan().name }}</h1>
    @if (editing()) {
      <form class="rt-form" (submit)="save($event, name.value, text.value, owner.value, from.value, to.value)">
        <rt-field label="Namn" i18n-label="@@plan-head.name" required>
          <input rtControl #name [attr.maxlength]="limits.name" [value]="plan().name" />
        </rt-field>
        <rt-field label="Vad planen handlar om" i18n-label="@@plan-head.description">
          <textarea
            rtControl
            #text
            rows="4"
            [attr.maxlength]="limits.text"
            [value]="plan().description ?? ''"
          ></textarea>
        </rt-field>
        <rt-field label="Ansvarig" i18n-label="@@plan-head.responsible">
          <select rtControl #owner [value]="plan().owner?.id ?? ''">
            <option value="" i18n="@@intervention-field.nobody">Ingen än</option>
            @for (person of people.value(); track person.id) {
              <option [value]="person.id" [selected]="person.id === plan().owner?.id">{{ person.name }}</option>
            }
          </select>
        </rt-field>
        <rt-field label="Börjar" i18n-label="@@plan-head.starts" [error]="wrong()" [showErrors]="true">
          <input rtControl #from maxlength="10" placeholder="ÅÅÅÅ-MM-DD" [value]="plan().startsOn ?? ''" />
        </rt-field>
        <rt-field label="Slutar" i18n-label="@@plan-head.ends">
          <input rtControl #to maxlength="10" placeholder="ÅÅÅÅ-MM-DD" [value]="plan().endsOn ?? ''" />
        </rt-field>
        <p class="rt-row">
          <button class="rt-button primary" type="submit" i18n="@@plan-head.save">Spara</button>
          <button class="rt-button quiet" type="button" (click)="editing.set(false)" i18n="@@plan-head.cancel">
            Avbryt
          </button>
        </p>
      </form>
    } @else {
      @if (plan().description; as description) {
        <p class="rt-lead">{{ description }}</p>
      }
      <p class="rt-row rt-quiet">
        @if (plan().owner; as owner) {
          <span i18n="@@plan-head.owner">Ansvarig: {{ owner.name }}</span>
        }
        <span>{{ period() }}</span>
        @if (mayEdit()) {
          <button class="rt-button quiet" type="button" (click)="editing.set(true)" i18n="@@plan-head.edit">
            Ändra namn, text, ansvarig och period
          </button>
        }
      </p>
    }
  `,
})
export class PlanHead {
  readonly plan = input.required<ActionPlanDetail>();
  readonly mayEdit = input(false);
  readonly changed = output<ActionPlanChange>();

  protected readonly editing = signal(false);
  /** Everyone of the region who can answer for it. */
  protected readonly people = inject(InterventionClient).managers(() => this.editing());
  protected readonly wrong = signal<string | null>(null);
  protected readonly limits = { name: PLAN_NAME_LENGTH.max, text: PLAN_DESCRIPTION_LENGTH.max };
  protected readonly period = () => periodText(this.plan().startsOn, this.plan().endsOn);

  protected save(event: Event, name: string, description: string, ownerId: string, from: string, to: string) {
    event.preventDefault();
    const days = [from.trim(), to.trim()];
    if (days.some((day) => day && !isDay(day))) return this.wrong.set(DAY_WRONG);
    this.wrong.set(null);
    this.editing.set(false);
    this.changed.emit({
      name: name.trim(),
      description: description.trim() || null,
      ...(this.people.hasValue() ? { ownerId: ownerId || null } : {}),
      startsOn: days[0] || null,
      endsOn: days[1] || null,
    });
  }
}

const DAY_WRONG = $localize`:@@intervention.day-wrong:Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-05-01.`;
