import { inject, Injectable, signal } from '@angular/core';
import { Arranger } from '../layout/arranger';
import { ChainLive } from '../live/chain-live';
import { CanvasHandling } from './canvas-handling';
import { CanvasPlaces } from './canvas-places';
import { CanvasVoice } from './canvas-voice';

/** From when on a layout is said to be going on, in milliseconds. */
const SLOW = 300;

/** The automatic layout as it is asked for: one undoable change, which can be cancelled while it is being worked out. */
@Injectable()
export class CanvasArranging {
  private readonly live = inject(ChainLive);
  private readonly places = inject(CanvasPlaces);
  private readonly handling = inject(CanvasHandling);
  private readonly arranger = inject(Arranger);
  private readonly voice = inject(CanvasVoice);
  private cancelling: AbortController | null = null;
  /** It has gone on for so long that it has to be said. */
  readonly slow = signal(false);
  readonly failed = signal(false);

  async arrange(keepPlaced: boolean): Promise<void> {
    const chain = this.live.chain();
    if (!chain?.nodes.length || this.cancelling) return;
    const cancelling = (this.cancelling = new AbortController());
    const patience = setTimeout(() => this.slow.set(true), SLOW);
    this.failed.set(false);
    try {
      const found = await this.arranger.arrange(chain, this.places.places(), { keepPlaced }, cancelling.signal);
      this.handling.arrange(found);
      this.voice.say($localize`:@@canvas.said-arranged:Rutorna är ordnade. Ångra med Ctrl Z.`);
    } catch {
      this.failed.set(!cancelling.signal.aborted);
    } finally {
      clearTimeout(patience);
      this.slow.set(false);
      this.cancelling = null;
    }
  }

  cancel(): void {
    this.cancelling?.abort();
  }
}
