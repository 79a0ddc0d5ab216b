import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type ComparisonGroup, isSourceGroup } from '@rt/indicators/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { SourceClient } from '../source/source-client';

/** So many are shown of those a search finds. */
const MOST = 20;

/** Choosing among the groups of similar regions that the source has values for. */
@Component({
  selector: 'rt-source-group-choice',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './source-group-choice.html',
  styleUrl: './comparison-groups.css',
})
export class SourceGroupChoice {
  readonly groups = input.required<readonly ComparisonGroup[]>();
  /** The region's name: groups that name it are offered first. */
  readonly region = input.required<string>();
  readonly changed = output<ComparisonGroup[]>();

  protected readonly answer = inject(SourceClient).groups();
  protected readonly query = signal('');
  private readonly known = computed(() => (this.answer.hasValue() ? this.answer.value().groups : []));
  protected readonly incomplete = computed(() => this.answer.hasValue() && !this.answer.value().complete);
  private readonly found = computed(() => {
    const words = this.query().toLowerCase().split(/\s+/).filter(Boolean);
    if (!words.length) return this.known().filter(({ name, loaded }) => loaded || name.includes(this.region()));
    return this.known().filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
  });
  protected readonly more = computed(() => Math.max(0, this.found().length - MOST));
  protected readonly nothing = computed(() => this.query() !== '' && this.answer.hasValue() && !this.found().length);
  protected readonly offered = computed(() => {
    const chosen = this.groups().filter(({ code }) => isSourceGroup(code));
    const loaded = new Set(this.known().flatMap((each) => (each.loaded ? each.code : [])));
    const others = this.found().filter(({ code }) => !chosen.some((each) => each.code === code));
    return [
      ...chosen.map((each) => ({ ...each, on: true })),
      ...others.slice(0, MOST).map((each) => ({ ...each, on: false })),
    ].map(({ code, name, on }) => ({ code, name, on, loaded: loaded.has(code) }));
  });

  protected search(event: Event) {
    this.query.set((event.target as HTMLInputElement).value.trim());
  }

  protected toggle({ code, name, on }: { code: string; name: string; on: boolean }) {
    const others = this.groups().filter((each) => each.code !== code);
    this.changed.emit(on ? others : [...others, { code, name, counties: [] }]);
  }
}
