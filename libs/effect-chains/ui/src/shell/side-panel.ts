import { Component, computed, inject, input, output, signal } from '@angular/core';
import { AllComments } from '../comments/all-comments';
import { PartComments } from '../comments/part-comments';
import { ChainFindings } from '../findings/chain-findings';
import { PartInspector } from '../inspector/part-inspector';
import { ChainLive } from '../live/chain-live';
import { VersionsPanel } from '../versions/versions-panel';
import { type Panel, PANEL_NAMES } from './chain-views';

/** What stands beside the chain; on a narrow screen a sheet below it, drawn up when asked for. */
@Component({
  selector: 'rt-side-panel',
  imports: [AllComments, ChainFindings, PartComments, PartInspector, VersionsPanel],
  templateUrl: './side-panel.html',
  styleUrl: './side-panel.css',
  host: { '[class.up]': 'up() || panel()' },
})
export class SidePanel {
  readonly panel = input.required<Panel | null>();
  readonly closed = output<void>();

  protected readonly live = inject(ChainLive);
  /** Whether the sheet is drawn up, on a narrow screen. */
  protected readonly up = signal(false);
  protected readonly heading = computed(() => {
    const panel = this.panel();
    if (panel) return PANEL_NAMES[panel];
    const [[id, ...more], chain] = [this.live.selection(), this.live.chain()];
    if (more.length) return $localize`:@@side-panel.several:${more.length + 1}:count: valda`;
    const node = chain?.nodes.find((each) => each.id === id);
    if (node) return this.live.names()[node.kind];
    return chain?.groups.some((group) => group.id === id) ? GROUP : ARROW;
  });
}

const ARROW = $localize`:@@side-panel.arrow:Pil`;
const GROUP = $localize`:@@side-panel.group:Grupp`;
