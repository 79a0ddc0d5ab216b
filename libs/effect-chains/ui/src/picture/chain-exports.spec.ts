import { TestBed } from '@angular/core/testing';
import { chainFromJson } from '@rt/effect-chains/domain';
import { Download } from '@rt/shared/ui';
import { aNode, anEdge, FakeLive } from '../canvas/fake-live';
import { ChainLive } from '../live/chain-live';
import { PictureMaker } from '@rt/shared/ui/picture';
import { ChainExports } from './chain-exports';

async function setUp(png: () => Promise<Blob> = async () => new Blob(['png'])) {
  const live = new FakeLive({ nodes: [aNode('a'), aNode('b', { kind: 'goal' })], edges: [anEdge('ab')] });
  live.chain.update((chain) => chain && { ...chain, name: 'Unga 2/3' });
  const files = new Map<string, string>();
  TestBed.configureTestingModule({
    providers: [
      { provide: ChainLive, useValue: live },
      { provide: Download, useValue: { text: (name: string, text: string) => files.set(name, text) } },
    ],
  });
  TestBed.overrideComponent(ChainExports, {
    set: { providers: [{ provide: PictureMaker, useValue: { png, save: (name: string) => files.set(name, 'png') } }] },
  });
  const fixture = TestBed.createComponent(ChainExports);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (name: string) => {
    [...element.querySelectorAll('button')].find((button) => button.textContent?.trim() === name)?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { files, press, said: () => element.querySelector('[role=status]')?.textContent };
}

describe('a chain as files', () => {
  it('is a picture named after the chain', async () => {
    const { files, press } = await setUp();
    await press('SVG');
    expect(files.get('Unga 2 3.svg')).toMatch(/^<svg[^]*Ruta a[^]*<\/svg>$/);
  });

  it('is the formats that other programs read', async () => {
    const { files, press } = await setUp();
    for (const name of ['JSON', 'CSV', 'GraphML', 'Mermaid']) await press(name);
    expect([...files.keys()]).toEqual(['Unga 2 3.json', 'Unga 2 3.csv', 'Unga 2 3.graphml', 'Unga 2 3.mmd']);
    expect(chainFromJson(files.get('Unga 2 3.json') ?? '')).toBeTruthy();
    expect(files.get('Unga 2 3.mmd')).toMatch(/^flowchart/);
  });

  it('is a PNG', async () => {
    const { files, press } = await setUp();
    await press('PNG');
    expect(files.get('Unga 2 3.png')).toBe('png');
  });

  it('says what to do when it cannot be a PNG', async () => {
    const { files, press, said } = await setUp(() => Promise.reject(new Error('too large')));
    await press('PNG');
    expect(said()).toMatch(/SVG i stället/);
    expect(files.size).toBe(0);
  });
});
