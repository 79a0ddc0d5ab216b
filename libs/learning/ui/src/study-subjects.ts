import { Component, computed, input, output, signal } from '@angular/core';
import { InterventionChooser } from '@rt/effect-chains/ui';
import { SUBJECT_KINDS, type StudySubject, type SubjectKind } from '@rt/learning/domain';
import { Control, Field } from '@rt/shared/ui';
import { ArrowChooser, type ChosenArrow } from './arrow-chooser';
import { SUBJECT_NAMES, subjectName } from './subject-words';

const BLANK = { chainId: null, edgeId: null, interventionId: null, name: null, selection: null, critical: false };

/** What a study is about beside goals: chosen and dropped. */
@Component({
  selector: 'rt-study-subjects',
  imports: [ArrowChooser, Control, Field, InterventionChooser],
  templateUrl: './study-subjects.html',
  styles: `
    legend {
      margin-block-end: 8px;
      font-size: var(--rt-size-2);
    }
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 16px;
      padding-block: 4px;
      border-block-end: 1px solid var(--rt-grey-4);
    }
    .more {
      display: grid;
      gap: 16px;
      margin-block-start: 16px;
    }
  `,
})
export class StudySubjects {
  readonly subjects = input.required<readonly StudySubject[]>();
  readonly changed = output<readonly StudySubject[]>();

  protected readonly kinds = SUBJECT_KINDS.map((key) => ({ key, name: SUBJECT_NAMES[key] }));
  protected readonly adding = signal<SubjectKind | ''>('');
  protected readonly rows = computed(() =>
    this.subjects().map((subject) => ({ subject, kind: SUBJECT_NAMES[subject.kind], name: subjectName(subject) })),
  );

  protected chooseKind(event: Event) {
    this.adding.set((event.target as HTMLSelectElement).value as SubjectKind | '');
  }

  protected addArrow({ chainId, edgeId, name, critical }: ChosenArrow) {
    this.add({ ...BLANK, kind: 'edge', chainId, edgeId, name, critical });
  }

  protected addIntervention({ id, name }: { id: string; name: string }) {
    this.add({ ...BLANK, kind: 'intervention', interventionId: id, name });
  }

  /** Of an address that was pasted, what stands after the question mark. */
  protected addPortfolio(name: string, address: string) {
    if (name.trim().length < 2) return;
    const selection = address.includes('?') ? address.slice(address.indexOf('?') + 1) : '';
    this.add({ ...BLANK, kind: 'portfolio', name: name.trim(), selection: selection.split('#')[0] ?? '' });
  }

  protected drop(subject: StudySubject) {
    this.changed.emit(this.subjects().filter((each) => each !== subject));
  }

  private add(subject: StudySubject) {
    this.adding.set('');
    this.changed.emit([...this.subjects(), subject]);
  }
}
