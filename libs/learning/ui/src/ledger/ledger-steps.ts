import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChangeRecord, LedgerRecommendation, LedgerRecord } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { WordDiff } from '@rt/shared/ui';
import { LedgerClient, type RecordPlace } from './ledger-client';
import { EFFECT_FIELDS, WITHDRAWAL_FIELDS } from './ledger-fields';
import { LedgerForm } from './ledger-form';
import { ANSWER_NAMES, CHANGE_NAMES } from './ledger-words';

/** One step as a line: when, what kind, what it says. */
interface Step {
  key: string;
  place: RecordPlace;
  on: string;
  kind: string;
  text: string;
  note: string | null;
  record: LedgerRecord;
  change: ChangeRecord | null;
  link: readonly unknown[] | null;
}
const WORDS = {
  response: $localize`:@@ledger-steps.response:Svar`,
  decision: $localize`:@@ledger-steps.decision:Beslut`,
  change: $localize`:@@ledger-steps.change:Ändring`,
  effect: $localize`:@@ledger-steps.effect:Senare`,
  veiled: $localize`:@@ledger-steps.veiled:något som inte finns kvar eller som du inte kan se`,
};

const linkOf = ({ goalId, chainId, interventionId, name }: ChangeRecord): readonly unknown[] | null => {
  if (name === null) return null;
  if (goalId) return ['/mal', goalId];
  if (chainId) return ['/effektkedjor', chainId];
  return interventionId ? ['/insatser', interventionId] : null;
};
const versionWords = ({ kind, version }: ChangeRecord) => {
  if (version === null) return '';
  return kind === 'goal_wording'
    ? $localize`:@@ledger-steps.wording-number:formulering ${version}:number:`
    : $localize`:@@ledger-steps.version:version ${version}:version:`;
};

/** The steps of a recommendation below one another, in the order they were taken; what was withdrawn is struck and stays. */
@Component({
  selector: 'rt-ledger-steps',
  imports: [LedgerForm, RouterLink, WordDiff],
  templateUrl: './ledger-steps.html',
  styleUrl: './ledger-steps.css',
})
export class LedgerSteps {
  readonly recommendation = input.required<LedgerRecommendation>();
  readonly mayEdit = input(false);
  readonly changed = output<void>();

  private readonly client = inject(LedgerClient);
  protected readonly effectFields = EFFECT_FIELDS;
  protected readonly withdrawalFields = WITHDRAWAL_FIELDS;
  /** The step whose form is open, and which. */
  protected readonly open = signal<{ key: string; form: 'effect' | 'withdrawal' } | null>(null);
  protected readonly steps = computed<Step[]>(() => {
    const { responses, decisions, changes } = this.recommendation();
    const step = (place: RecordPlace, record: LedgerRecord, rest: Partial<Step>): Step => ({
      ...{ key: record.id, place, record, on: record.at.slice(0, 10), kind: '', text: '' },
      ...{ note: null, change: null, link: null, ...rest },
    });
    return [
      ...responses.map((each) =>
        step('responses', each, { kind: WORDS.response, text: ANSWER_NAMES[each.answer], note: each.reason }),
      ),
      ...decisions.map((each) => {
        const note = [each.decidedBy, each.reference].filter(Boolean).join(', ');
        return step('decisions', each, { kind: WORDS.decision, on: each.decidedOn, text: each.text, note });
      }),
      ...changes.flatMap((each) => [
        step('changes', each, {
          ...{ kind: WORDS.change, on: each.changedOn, change: each, link: linkOf(each), note: each.note },
          text: each.name ?? WORDS.veiled,
        }),
        ...each.effects.map((effect) =>
          step('effects', effect, { kind: WORDS.effect, on: effect.observedOn, text: effect.text }),
        ),
      ]),
    ];
  });

  protected readonly what = ({ change }: Step) =>
    change ? [CHANGE_NAMES[change.kind], versionWords(change)].filter(Boolean).join(', ') : '';
  protected readonly observe = (id: Id) => (values: object) => this.client.record('effects', id, values);
  protected readonly withdraw = (step: Step) => (values: Readonly<Record<string, string | null>>) =>
    this.client.withdraw(step.place, step.key, values['reason'] ?? '');

  protected finish() {
    this.open.set(null);
    this.changed.emit();
  }
}
