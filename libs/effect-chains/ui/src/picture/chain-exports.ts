import { Component, computed, inject, signal } from '@angular/core';
import { type ChainDetail, chainToCsv, chainToGraphMl, chainToJson, chainToMermaid } from '@rt/effect-chains/domain';
import { Download, injectLanguage } from '@rt/shared/ui';
import { fileName, PictureMaker } from '@rt/shared/ui/picture';
import { placeByColumns } from '../layout/place-by-columns';
import { ChainLive } from '../live/chain-live';
import { chainSvg } from './chain-svg';

interface Format {
  extension: string;
  name: string;
  about: string;
}

/** The chain as files: pictures for documents, and formats that other programs read. */
@Component({
  selector: 'rt-chain-exports',
  template: `
    <ul>
      @for (format of formats; track format.extension) {
        <li>
          <button class="rt-button quiet" type="button" [disabled]="!live.chain()" (click)="save(format.extension)">
            {{ format.name }}
          </button>
          <span class="rt-quiet rt-small">{{ format.about }}</span>
        </li>
      }
      <li>
        <button class="rt-button quiet" type="button" (click)="copyMermaid()" i18n="@@exports.copy-mermaid">
          Kopiera som Mermaid
        </button>
      </li>
    </ul>
    <p role="status">{{ said() }}</p>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    p {
      margin: 0;
    }
  `,
})
export class ChainExports {
  protected readonly live = inject(ChainLive);
  private readonly language = injectLanguage();
  private readonly download = inject(Download);
  private readonly maker = inject(PictureMaker);
  protected readonly said = signal('');

  protected readonly formats: readonly Format[] = [
    { extension: 'svg', name: 'SVG', about: $localize`:@@exports.svg:bild som kan förstoras, för Word och PowerPoint` },
    { extension: 'png', name: 'PNG', about: $localize`:@@exports.png:bild med dubbel upplösning` },
    { extension: 'json', name: 'JSON', about: $localize`:@@exports.json:allt i kedjan, kan läsas in igen` },
    { extension: 'csv', name: 'CSV', about: $localize`:@@exports.csv:rutor och pilar som tabell, kan läsas in igen` },
    {
      extension: 'graphml',
      name: 'GraphML',
      about: $localize`:@@exports.graphml:för yEd och Gephi, kan läsas in igen`,
    },
    { extension: 'mmd', name: 'Mermaid', about: $localize`:@@exports.mermaid:diagram som text` },
  ];
  private readonly picture = computed(() => {
    const chain = this.live.chain();
    const options = { names: this.live.names(), language: this.language, title: chain?.name ?? '' };
    return chain ? chainSvg(chain, placeByColumns(chain), options) : '';
  });

  protected async save(extension: string) {
    const chain = this.live.chain();
    if (!chain) return;
    this.said.set('');
    const name = fileName(chain.name, extension);
    if (extension !== 'png') return this.download.text(name, this.written(extension, chain), TYPES[extension] ?? '');
    try {
      this.maker.save(name, await this.maker.png(this.picture()));
    } catch {
      this.said.set($localize`:@@exports.png-failed:Bilden kunde inte ritas som PNG. Spara den som SVG i stället.`);
    }
  }

  protected async copyMermaid() {
    const chain = this.live.chain();
    if (!chain) return;
    try {
      await navigator.clipboard.writeText(this.written('mmd', chain));
      this.said.set($localize`:@@exports.copied:Kopierat.`);
    } catch {
      this.said.set(
        $localize`:@@exports.copy-failed:Webbläsaren släppte inte fram kopieringen. Spara filen i stället.`,
      );
    }
  }

  private written(extension: string, chain: ChainDetail): string {
    if (extension === 'svg') return this.picture();
    if (extension === 'json') return chainToJson(chain);
    if (extension === 'csv') return chainToCsv(chain);
    if (extension === 'graphml') return chainToGraphMl(chain);
    return chainToMermaid(chain, this.live.names(), this.language);
  }
}

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  json: 'application/json',
  csv: 'text/csv',
  graphml: 'application/xml',
  mmd: 'text/plain',
};
