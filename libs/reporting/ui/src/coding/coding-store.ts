import { computed, inject, Service, signal } from '@angular/core';
import { carriedOver, type CodingDesk, type CodingInput, type Passage, pressCode, type TakenCode, withoutMarks } from '@rt/reporting/domain'; // prettier-ignore
import { Drafts, type SaveState, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { CodingClient, type Place } from './coding-client';

const PAUSE_MS = 700;
type Draft = Pick<CodingInput, 'codes' | 'memo'>;

/** One coder's codes while they work: saved by themselves, one save at a time, kept in the browser until they are, undone by Ctrl Z. */
@Service({ autoProvided: false })
export class CodingStore {
  private readonly client = inject(CodingClient);
  private readonly drafts = inject(Drafts);
  private readonly undo = inject(Undo);
  private place: Place | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  readonly desk = signal<CodingDesk | null>(null);
  readonly draft = signal<Draft>({ codes: [], memo: '' });
  readonly savedAt = signal<Date | null>(null);
  readonly error = signal<unknown>(null);
  private readonly saving = signal(false);

  readonly text = computed(() => this.desk()?.wordings.at(-1)?.text ?? '');
  private readonly stored = computed<Draft>(() => draftOf(this.desk()));
  private readonly isChanged = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.stored()));
  readonly state = computed<SaveState>(() => (this.saving() ? 'saving' : this.isChanged() ? 'unsaved' : 'saved'));

  /** Begins with what is stored; codes of an older wording come along as far as their words do, and are saved by a person. */
  open(place: Place, desk: CodingDesk): void {
    this.place = place;
    this.error.set(null);
    this.undo.clear();
    this.desk.set(desk);
    const kept = this.drafts.read<Draft>(this.key(place));
    const editable = !desk.mine?.doneAt;
    this.draft.set((editable ? kept : null) ?? (desk.mine?.outdated && editable ? this.carried(desk) : draftOf(desk)));
  }

  press(code: string, marked: readonly Passage[], said: string): void {
    const { single } = this.desk()?.frame ?? { single: false };
    this.takeBack(said, pressCode(this.draft().codes, code, marked, single));
  }

  unmark(code: string, passage: Passage, said: string): void {
    this.takeBack(said, withoutMarks(this.draft().codes, code, [passage]));
  }

  write(memo: string): void {
    this.change({ ...this.draft(), memo });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves until nothing is left to save; what fails is kept here and told. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.save().finally(() => (this.running = null));
    return this.running;
  }

  async finish(): Promise<void> {
    await this.flush();
    if (this.error() || !this.place) return;
    await this.answered(this.client.finish(this.place));
  }

  async reopen(): Promise<void> {
    if (this.place) await this.answered(this.client.reopen(this.place));
  }

  private takeBack(said: string, codes: readonly TakenCode[]): void {
    const before = this.draft().codes;
    this.change({ ...this.draft(), codes });
    void this.flush();
    this.undo.offer(said, () => {
      this.change({ ...this.draft(), codes: before });
      return this.flush();
    });
  }

  private change(draft: Draft): void {
    this.draft.set(draft);
    if (this.place) this.drafts.write(this.key(this.place), draft);
  }

  private async save(): Promise<void> {
    const [place, desk] = [this.place, this.desk()];
    if (!place || !desk || desk.mine?.doneAt) return;
    if (!this.isChanged() && desk.mine && !desk.mine.outdated) return;
    const sent = this.draft();
    const input = { ...sent, amendmentId: desk.wordings.at(-1)?.amendmentId ?? null };
    this.saving.set(true);
    const saved = await this.answered(this.client.save(place, desk.mine?.version ?? 0, input));
    this.saving.set(false);
    if (!saved || place !== this.place) return;
    this.savedAt.set(new Date());
    if (this.draft() !== sent) return this.save();
    this.drafts.clear(this.key(place));
    this.draft.set(draftOf(saved));
  }

  private async answered(answer: ReturnType<CodingClient['finish']>): Promise<CodingDesk | null> {
    const place = this.place;
    try {
      const desk = await firstValueFrom(answer);
      if (place === this.place) this.desk.set(desk);
      this.error.set(null);
      return desk;
    } catch (error) {
      this.error.set(error);
      return null;
    }
  }

  private carried({ mine, wordings }: CodingDesk): Draft {
    const before = wordings.find(({ amendmentId }) => amendmentId === mine?.amendmentId)?.text ?? '';
    return { codes: carriedOver(mine?.codes ?? [], before, wordings.at(-1)?.text ?? ''), memo: mine?.memo ?? '' };
  }

  private key = ({ year, countyCode, theme }: Place) => `coding/${year}/${countyCode}/${theme}`;
}

const draftOf = (desk: CodingDesk | null): Draft => ({
  codes: (desk?.mine?.codes ?? []).map(({ code, passages }) => ({
    code,
    passages: passages.map(({ start, end }) => ({ start, end })),
  })),
  memo: desk?.mine?.memo ?? '',
});
