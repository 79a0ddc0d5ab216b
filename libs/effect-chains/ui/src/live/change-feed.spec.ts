import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { ChangeFeed } from './change-feed';
import { EVENT_SOURCE } from './event-source';
import { FakeEvents } from './testing/fake-events';

function listen() {
  const streams: FakeEvents[] = [];
  const heard: unknown[] = [];
  TestBed.configureTestingModule({
    providers: [
      {
        provide: EVENT_SOURCE,
        useValue: (address: string) => {
          streams.push(new FakeEvents(address));
          return streams.at(-1);
        },
      },
    ],
  });
  const feed = TestBed.inject(ChangeFeed);
  let seq = 3;
  feed.open({
    chainId: 'k',
    clientId: 'c',
    after: () => seq++,
    on: (event, data) => heard.push([event, data]),
    opened: () => heard.push('opened'),
  });
  return { feed, streams, heard };
}

const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('what others do', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    hide(false);
    jest.useRealTimers();
  });

  it('is told with what it is about, or without', () => {
    const { streams, heard } = listen();
    streams[0]?.open();
    streams[0]?.say('changes', { seq: 4 });
    streams[0]?.say('comments');
    expect(heard).toEqual(['opened', ['changes', { seq: 4 }], ['comments', null]]);
  });

  it('is asked for anew, from where one is, when the server has ended the stream', () => {
    const { streams } = listen();
    streams[0]?.end();
    jest.advanceTimersByTime(1000);
    expect(streams.map(({ address }) => address.slice(-1))).toEqual(['3', '4']);
  });

  it('is asked for ever more seldom while it goes on failing', () => {
    const { streams } = listen();
    streams[0]?.end();
    jest.advanceTimersByTime(1000);
    streams[1]?.end();
    jest.advanceTimersByTime(1000);
    expect(streams).toHaveLength(2);
    jest.advanceTimersByTime(1000);
    expect(streams).toHaveLength(3);
  });

  it('is not listened to twice when the browser mends the stream by itself', () => {
    const { streams } = listen();
    streams[0]?.open();
    window.dispatchEvent(new Event('online'));
    expect(streams).toHaveLength(1);
  });

  it('is left alone by a window that nobody looks at, and caught up with when somebody does', () => {
    const { streams } = listen();
    hide(true);
    jest.advanceTimersByTime(60_000);
    expect(streams[0]?.readyState).toBe(2);
    hide(false);
    expect(streams).toHaveLength(2);
  });

  it('is heard no more when the chain is left', () => {
    const { feed, streams } = listen();
    feed.close();
    window.dispatchEvent(new Event('online'));
    expect([streams.length, streams[0]?.readyState]).toEqual([1, 2]);
  });
});
