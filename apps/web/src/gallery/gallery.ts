import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import {
  Conflict,
  Control,
  Empty,
  ExportButton,
  Field,
  FileDrop,
  Inspector,
  KnotMark,
  KronorPipe,
  ProblemMessage,
  Saved,
  Skeleton,
  stateWord,
  Term,
  Thread,
  ThreadCell,
  Undo,
  UndoBar,
  WordDiff,
} from '@rt/shared/ui';
import { LineChart, ShareBar } from '@rt/shared/ui/chart';
import { CONFLICT, GOALS, PROBLEM, SERIES, SHARES } from './examples';

/** Every part of the design system on one page, to look at; built by `nx build web -c gallery`, never part of the product. */
@Component({
  selector: 'rt-root',
  imports: [
    Conflict,
    Control,
    Empty,
    ExportButton,
    Field,
    FileDrop,
    Inspector,
    KnotMark,
    KronorPipe,
    LineChart,
    MatButtonModule,
    MatMenuModule,
    ProblemMessage,
    Saved,
    ShareBar,
    Skeleton,
    Term,
    Thread,
    ThreadCell,
    UndoBar,
    WordDiff,
  ],
  templateUrl: './gallery.html',
  styles: `
    :host {
      display: block;
      max-width: 1200px;
      margin: 0 auto;
      padding: 32px 16px;
    }
    .two {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
      gap: 32px;
    }
  `,
})
export class Gallery {
  protected readonly goals = GOALS;
  protected readonly heads = GOALS[0]?.knots.map(({ label }) => label) ?? [];
  protected readonly series = SERIES;
  protected readonly shares = SHARES;
  protected readonly over = SHARES.map((share) => ({ ...share, percent: share.percent * 1.5 }));
  protected readonly conflict = CONFLICT;
  protected readonly problem = PROBLEM;
  protected readonly saved = new Date();
  protected readonly inspecting = signal(false);
  protected readonly states = (['running', 'thin', 'broken', 'not_asked'] as const).map((state) => ({
    state,
    word: stateWord(state),
  }));
  protected readonly baseline = { period: '2015', value: 70 };
  protected readonly target = { period: '2030', value: 85 };
  protected readonly former = [{ period: '2025', value: 90, replacedOn: '2021-05-12' }];
  protected readonly rows = () => [['Mål'], ...this.goals.map(({ name }) => [name])];
  private readonly undo = inject(Undo);

  protected offer() {
    this.undo.offer('Målet flyttades till Klimat.', () => undefined);
  }
}
