import { Component, computed, effect, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TrailFold } from '@rt/audit/ui';
import { SessionStore } from '@rt/identity/ui';
import {
  type ComparisonGroup,
  COUNTIES,
  type IndicatorSettings,
  isSourceGroup,
  placeNameOf,
  SETTINGS_LIMITS,
} from '@rt/indicators/domain';
import { parseNumber, without } from '@rt/shared/domain';
import { conflictIn, Control, Field, ProblemMessage, Saved, Skeleton, Undo } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { ComparisonGroups } from './comparison-groups';
import { SourceGroupChoice } from './source-group-choice';

interface Texts {
  maxPerGoal: string;
  comparators: readonly string[];
  groups: readonly ComparisonGroup[];
}

/** What a region settles about its indicators: how many are enough for a goal, and which places it compares with. */
@Component({
  selector: 'rt-indicator-settings-page',
  imports: [
    ComparisonGroups,
    Control,
    Field,
    ProblemMessage,
    RouterLink,
    Saved,
    Skeleton,
    SourceGroupChoice,
    TrailFold,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  private readonly client = inject(IndicatorClient);
  private readonly session = inject(SessionStore);
  private readonly undo = inject(Undo);
  protected readonly resource = this.client.settings();
  protected readonly stored = signal<IndicatorSettings | null>(null);
  protected readonly texts = signal<Texts>({ maxPerGoal: '', comparators: [], groups: [] });
  protected readonly theirs = signal<IndicatorSettings | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly limits = SETTINGS_LIMITS;
  protected readonly mayEdit = computed(() => this.session.can('concept-profile:edit'));
  protected readonly regionId = computed(() => this.session.session()?.region.id ?? '');
  protected readonly regionName = computed(() => this.session.session()?.region.name ?? '');
  protected readonly counties = computed(() => {
    const own = this.session.session()?.region.countyCode;
    return [...COUNTIES.keys()].filter((code) => code !== own).map(named);
  });
  protected readonly places = computed(() => {
    const more = this.texts().comparators.filter((code) => !COUNTIES.has(code));
    return [...this.counties(), ...more.map(named)];
  });
  protected readonly sourceGroups = computed(() => groupNames(this.texts().groups, isSourceGroup));
  protected readonly chosen = computed(() => this.texts().comparators.map(placeNameOf).join(', '));
  protected readonly maxError = computed(() => {
    const { min, max } = SETTINGS_LIMITS.maxPerGoal;
    const number = parseNumber(this.texts().maxPerGoal);
    const fits = number !== null && Number.isInteger(number) && number >= min && number <= max;
    return fits
      ? null
      : $localize`:@@indicator-settings.max-wrong:Skriv ett heltal mellan ${min}:min: och ${max}:max:.`;
  });
  protected readonly labels = {
    maxPerGoal: $localize`:@@indicator-settings.max:Högst så många indikatorer per mål`,
    comparators: $localize`:@@indicator-settings.comparators:Jämför med`,
    groups: $localize`:@@indicator-settings.groups:Liknande regioner`,
  };

  constructor() {
    effect(() => {
      if (this.resource.hasValue()) this.take(this.resource.value());
    });
  }

  protected write(event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.texts.update((texts) => ({ ...texts, maxPerGoal: value }));
  }

  protected toggle(code: string) {
    this.texts.update(({ comparators, ...rest }) => ({
      ...rest,
      comparators: comparators.includes(code) ? comparators.filter((each) => each !== code) : [...comparators, code],
    }));
    return this.save();
  }

  protected regroup(groups: ComparisonGroup[]) {
    this.texts.update((texts) => ({ ...texts, groups }));
    return this.save();
  }

  /** Saved when a field is left or a place is chosen; undone as other changes are. */
  protected async save() {
    const before = this.stored();
    const maxPerGoal = parseNumber(this.texts().maxPerGoal);
    if (!before || this.maxError() || maxPerGoal === null) return;
    const { comparators: places, groups } = this.texts();
    const after = { maxPerGoal, comparators: [...places], groups: [...groups] };
    if (same(before, after) || !(await this.send(before.version, after))) return;
    this.undo.offer($localize`:@@indicator-settings.changed:Inställningarna ändrades.`, () =>
      this.send(this.stored()?.version ?? 0, without(before, 'version')),
    );
  }

  /** Somebody else was first: theirs stands, or mine on top of it. */
  protected async settle(mine: boolean) {
    const theirs = this.theirs();
    if (!theirs) return;
    this.theirs.set(null);
    this.stored.set(theirs);
    if (mine) await this.save();
    else this.take(theirs);
  }

  private async send(version: number, settings: Omit<IndicatorSettings, 'version'>): Promise<boolean> {
    this.problem.set(null);
    try {
      this.take(await this.client.changeSettings(version, settings));
      this.savedAt.set(new Date());
      return true;
    } catch (error) {
      const conflict = conflictIn<IndicatorSettings>(error);
      this.theirs.set(conflict?.current ?? null);
      this.problem.set(conflict ? null : error);
      return false;
    }
  }

  private take(settings: IndicatorSettings) {
    this.stored.set(settings);
    this.texts.set({ ...settings, maxPerGoal: String(settings.maxPerGoal) });
  }

  protected readonly names = (settings: IndicatorSettings) =>
    [...settings.comparators.map(placeNameOf), groupNames(settings.groups)].filter(Boolean).join(', ') || '–';
}

const same = (one: Omit<IndicatorSettings, 'version'>, other: Omit<IndicatorSettings, 'version'>) =>
  one.maxPerGoal === other.maxPerGoal &&
  one.comparators.join() === other.comparators.join() &&
  JSON.stringify(one.groups) === JSON.stringify(other.groups);

const named = (code: string) => ({ code, name: placeNameOf(code) });

const groupNames = (groups: readonly ComparisonGroup[], which: (code: string) => boolean = () => true) =>
  groups
    .filter(({ code }) => which(code))
    .map(({ name }) => name)
    .join(', ');
