import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ChainMention } from '@rt/effect-chains/domain';
import { ChainMentions } from './chain-mentions';

const mention: ChainMention = {
  commentId: 'c',
  chainId: 'k',
  chainName: 'Till arbete',
  part: 'node',
  partId: 'a',
  text: '@Anna Ek, håller det?',
  by: 'Bo Ek',
  at: '2026-11-24T10:00:00Z',
};

describe('where I am mentioned', () => {
  const show = async (mentions: ChainMention[]) => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(ChainMentions);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/chain-mentions').flush(mentions);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('is told with who, where and what, and leads to the part', async () => {
    const element = await show([mention]);
    expect(element.textContent).toContain('Bo Ek');
    expect(element.textContent).toContain('@Anna Ek, håller det?');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/effektkedjor/k?vald=a');
  });

  it('takes no room where nobody has', async () => expect((await show([])).textContent.trim()).toBe(''));
});
