import { TestBed } from '@angular/core/testing';
import { NEW_NODE } from '@rt/effect-chains/domain';
import type { ElkNode } from 'elkjs/lib/elk-api';
import { Arranger, type Elk, START_ELK } from './arranger';
import { columnX } from './columns';

const content = {
  nodes: [{ ...NEW_NODE, id: 'a', kind: 'goal' as const, text: 'Fler i arbete', version: 1 }],
  edges: [],
  evidence: [],
  groups: [],
};

function arranger(layout: (graph: ElkNode) => Promise<ElkNode>) {
  const ended: string[] = [];
  const elk = { layout, terminateWorker: () => ended.push('ended') } as unknown as Elk;
  TestBed.configureTestingModule({ providers: [{ provide: START_ELK, useValue: async () => elk }] });
  return { arranger: TestBed.inject(Arranger), ended };
}

describe('automatic layout', () => {
  it('gives every box the place that was found for it, and ends the worker', async () => {
    const { arranger: service, ended } = arranger(async (graph) => ({
      ...graph,
      children: [{ id: 'a', x: 0, y: 77 }],
    }));
    const places = await service.arrange(content, new Map(), { keepPlaced: false }, new AbortController().signal);
    expect(places.get('a')).toMatchObject({ x: columnX('goal'), y: 77 });
    expect(ended).toEqual(['ended']);
  });

  it('ends the worker at once when it is cancelled', async () => {
    const { arranger: service, ended } = arranger(() => new Promise(() => undefined));
    const cancel = new AbortController();
    const arranged = service.arrange(content, new Map(), { keepPlaced: false }, cancel.signal);
    cancel.abort();
    await expect(arranged).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toEqual(['ended']);
  });

  it('ends the worker also when it fails', async () => {
    const { arranger: service, ended } = arranger(() => Promise.reject(new Error('broken')));
    const arranged = service.arrange(content, new Map(), { keepPlaced: false }, new AbortController().signal);
    await expect(arranged).rejects.toThrow('broken');
    expect(ended).toEqual(['ended']);
  });
});
