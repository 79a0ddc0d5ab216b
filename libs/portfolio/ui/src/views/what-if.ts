import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { claimedTwice, ifSharesWereEqual, ifTheyEnd, kronaProof } from '@rt/portfolio/domain';
import { formatNumber } from '@rt/shared/domain';
import { injectLanguage, KronorPipe, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { Picker } from '../picker';
import { PortfolioClient } from './portfolio-client';
import { TwinTable } from './twin-table';
import { exactly } from './view-model';
import { endTable, equalTable, goalNames, moved } from './what-if-tables';

const SUGGESTIONS = 8;

/** Questions to the portfolio: what if interventions end, what if shares were equal, is anything counted twice. */
@Component({
  selector: 'rt-what-if',
  imports: [KronorPipe, Picker, ProblemMessage, RouterLink, Skeleton, TwinTable],
  templateUrl: './what-if.html',
  styles: `
    h2 {
      margin-block: 32px 8px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 8px 0 16px;
      padding: 0;
      list-style: none;
    }
    rt-picker {
      display: block;
      max-width: 480px;
    }
    .claims {
      display: block;
    }
    .claims li {
      max-width: var(--rt-measure);
      margin-block-end: 8px;
    }
  `,
})
export class WhatIf {
  /** Ids of the interventions that end, with commas between, as the address has them. */
  readonly ended = input<string>();
  readonly changed = output<string | null>();

  private readonly language = injectLanguage();
  private readonly answer = inject(PortfolioClient).facts();
  protected readonly error = this.answer.error;
  protected readonly facts = computed(() => (this.answer.hasValue() ? this.answer.value() : null));
  private readonly sought = signal('');

  protected readonly chosen = computed(() => {
    const ids = new Set((this.ended() ?? '').split(','));
    return (this.facts()?.interventions ?? []).filter(({ id }) => ids.has(id));
  });
  protected readonly options = computed(() => {
    const words = this.sought().toLocaleLowerCase('sv').split(/\s+/);
    const taken = new Set(this.chosen().map(({ id }) => id));
    return (this.facts()?.interventions ?? [])
      .filter(({ name }) => words.every((word) => name.toLocaleLowerCase('sv').includes(word)))
      .slice(0, SUGGESTIONS)
      .map(({ id, name, amount }) => ({
        key: id,
        label: name,
        note: exactly({ amount }, this.language),
        ...(taken.has(id) ? { taken: TAKEN } : {}),
      }));
  });

  protected readonly end = computed(() => {
    const facts = this.facts();
    if (!facts || !this.chosen().length) return null;
    const changes = ifTheyEnd(facts, new Set(this.chosen().map(({ id }) => id)));
    const bare = changes.filter(({ after }) => after.interventions === 0).length;
    return { changes, bare, lost: moved(changes), table: endTable(changes, facts.goals, { language: this.language }) };
  });
  protected readonly equal = computed(() => {
    const facts = this.facts();
    if (!facts) return null;
    const changes = ifSharesWereEqual(facts);
    return { changes, moved: moved(changes), table: equalTable(changes, facts.goals, { language: this.language }) };
  });
  protected readonly proof = computed(() => {
    const facts = this.facts();
    if (!facts) return null;
    const proof = kronaProof(facts);
    const names = new Map(facts.interventions.map(({ id, name }) => [id, name]));
    return { ...proof, twice: proof.twice.map((id) => ({ id, name: names.get(id) ?? id })) };
  });
  protected readonly claims = computed(() => {
    const facts = this.facts();
    if (!facts) return [];
    const names = goalNames(facts.goals);
    return claimedTwice(facts).map(({ goal, indicator, period, found }) => ({
      where: `${names.get(goal) ?? ''} · ${indicator.name} · ${period.name}`,
      value: formatNumber(found.value, this.language),
      message: found.message[this.language],
    }));
  });

  protected readonly kronor = (amount: number) => exactly({ amount }, this.language);
  protected readonly search = (text: string) => this.sought.set(text);

  protected add(id: string) {
    this.changed.emit([...this.chosen().map((each) => each.id), id].join(','));
  }

  protected remove(id: string) {
    const left = this.chosen().filter((each) => each.id !== id);
    this.changed.emit(left.map((each) => each.id).join(',') || null);
  }
}

const TAKEN = $localize`:@@what-if.taken:Redan vald`;
