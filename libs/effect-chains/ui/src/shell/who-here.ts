import { Component, computed, inject } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';
import { peopleHere } from './people-here';

/** Who else has the chain open. Pressing somebody shows what they are at. */
@Component({
  selector: 'rt-who-here',
  template: `
    @if (people().length) {
      <p class="rt-sr" id="rt-who-here" i18n="@@who-here.label">Har kedjan öppen just nu</p>
      <ul aria-labelledby="rt-who-here">
        @for (person of people(); track person.accountId) {
          <li>
            @if (person.at; as at) {
              <button class="rt-button quiet" type="button" (click)="look(at.id)">
                <span class="initials" aria-hidden="true">{{ person.initials }}</span>
                {{ person.name }} <span class="rt-sr" i18n="@@who-here.look">: visa vad hen är vid</span>
              </button>
            } @else {
              <span class="initials" aria-hidden="true">{{ person.initials }}</span> {{ person.name }}
            }
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      margin: 0;
      padding: 0;
      font-size: var(--rt-size-1);
      list-style: none;
    }
    .rt-button {
      min-height: 24px;
      padding: 0;
      font-size: inherit;
      font-weight: 400;
    }
    .initials {
      display: inline-grid;
      place-items: center;
      width: 24px;
      height: 24px;
      margin-inline-end: 4px;
      border: 1px solid var(--rt-grey-2);
      border-radius: 50%;
      color: var(--rt-ink);
      font-size: 0.6875rem;
      font-weight: 600;
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class WhoHere {
  private readonly live = inject(ChainLive);
  private readonly session = inject(SessionStore);
  protected readonly people = computed(() => {
    const me = this.session.session()?.account.id;
    return peopleHere(this.live.others()).map((person) =>
      person.accountId === me ? { ...person, name: $localize`:@@who-here.me:Du, i ett annat fönster` } : person,
    );
  });

  protected look(id: Id) {
    this.live.selection.set(new Set([id]));
  }
}
