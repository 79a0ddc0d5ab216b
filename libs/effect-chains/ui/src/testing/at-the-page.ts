import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { jest } from '@jest/globals';
import { ChainPage } from '../chain-page';
import { applied, AtAChain, settled, written } from '../live/testing/at-a-chain';
import { arrow, box } from './live-fixture';

export const content = { nodes: [box('a', 'activity', { text: 'Praktik' }), box('b', 'output')], edges: [arrow('ab')] };

/** What the outline says, also in the fields that are written in. */
export const outlineOf = (element: HTMLElement) =>
  [...element.querySelectorAll<HTMLTextAreaElement>('rt-chain-outline textarea')].map(({ value }) => value).join('\n');

/** The page of a chain in its outline, as somebody has it open. */
export async function openPage(mayEdit = true, address: Record<string, string> = {}) {
  const at = new AtAChain(undefined, mayEdit);
  await settled();
  const router = TestBed.inject(Router);
  const went = jest.spyOn(router, 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(ChainPage);
  fixture.componentRef.setInput('chainId', 'chain');
  for (const [name, value] of Object.entries({ vy: 'disposition', ...address }))
    fixture.componentRef.setInput(name, value);
  await settled();
  at.read({ ...content, name: 'Till arbete' });
  await settled(5);
  const element = fixture.nativeElement as HTMLElement;
  const button = (text: string) =>
    [...element.querySelectorAll<HTMLElement>('button, a.rt-button')].find((each) => each.textContent.includes(text));
  const press = async (text: string) => {
    button(text)?.click();
    await settled();
  };
  const key = (pressed: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) => {
    const event = new KeyboardEvent('keydown', {
      key: pressed,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
      ...more,
    });
    target.dispatchEvent(event);
    return event;
  };
  const change = async (to: string) => {
    at.stream.say('changes', applied(1, [written('a', 'Praktik', to)]));
    await settled();
  };
  return { at, element, fixture, went, button, press, key, change };
}
