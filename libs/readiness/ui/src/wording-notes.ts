import { Component, computed, input, model, output } from '@angular/core';
import type { Criterion, FilledBy, FormulationFields, GoalLevel } from '@rt/readiness/domain';
import { injectLanguage, KnotMark } from '@rt/shared/ui';
import { AcceptanceForm } from './acceptance-form';
import { criterionName, noteKnot, noteStateWord } from './criterion-name';
import { readingOf } from './reading';
import { RewriteTemplate } from './rewrite-template';
import { verdictKnotAt, verdictSentence } from './verdict-at-level';

/** That somebody accepted a criterion against the engine. */
export interface AcceptedCriterion {
  criterion: Criterion;
  reason: string;
  by: string | null;
}

/** The margin: per criterion what is there and what is missing, why it matters and what to do; last the rewritten sentence. */
@Component({
  selector: 'rt-wording-notes',
  imports: [AcceptanceForm, KnotMark, RewriteTemplate],
  templateUrl: './wording-notes.html',
  styleUrl: './wording-notes.css',
})
export class WordingNotes {
  readonly wording = input.required<string>();
  readonly level = input<GoalLevel>('sub_goal');
  readonly formulation = input<FormulationFields>({});
  readonly accepted = input<readonly AcceptedCriterion[]>([]);
  /** Whether the reader may accept criteria against the engine. */
  readonly canAccept = input(false);
  /** Whether the reader may use the rewritten sentence as a draft. */
  readonly canEdit = input(true);
  readonly active = model<Criterion | null>(null);
  readonly draftChosen = output<string>();
  readonly acceptanceGiven = output<{ criterion: Criterion; reason: string }>();
  readonly acceptanceWithdrawn = output<Criterion>();

  protected readonly language = injectLanguage();
  protected readonly reading = computed(() =>
    readingOf(
      this.wording(),
      this.level(),
      this.formulation(),
      this.accepted().map(({ criterion }) => criterion),
    ),
  );
  protected readonly notes = computed(() => {
    const { notes, report } = this.reading();
    return notes.map((note) => ({
      ...note,
      name: criterionName(note.criterion),
      knot: noteKnot(note),
      stateWord: noteStateWord(note.state),
      filledBy: filledWord(report.filledBy[note.criterion]),
      quotes: note.words.map(({ text }) => text),
      acceptance: this.accepted().find(({ criterion }) => criterion === note.criterion) ?? null,
      open: note.state === 'missing' || note.state === 'partly',
    }));
  });
  protected readonly verdict = computed(() => {
    const { verdict } = this.reading().report;
    return { sentence: verdictSentence(verdict, this.level()), knot: verdictKnotAt(verdict, this.level()) };
  });
}

const filledWord = (by: FilledBy | undefined): string => {
  if (by === 'field') return $localize`:@@note.by-field:genom uppgifterna bredvid`;
  return by === 'accepted' ? $localize`:@@note.by-acceptance:godtaget` : '';
};
