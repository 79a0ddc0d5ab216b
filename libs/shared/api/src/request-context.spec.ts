import { setTimeout } from 'node:timers/promises';
import { because, currentContext, runInContext } from './request-context';

const context = (accountId: string) => ({ accountId, regionId: null, reason: null });

describe('the context of a request', () => {
  it('is empty outside a request', () =>
    expect(currentContext()).toEqual({ accountId: null, regionId: null, reason: null }));

  it('follows what is awaited and is not mixed with another request’s', async () => {
    const ask = (accountId: string, wait: number) =>
      runInContext(context(accountId), async () => {
        await setTimeout(wait);
        return currentContext().accountId;
      });
    expect(await Promise.all([ask('anna', 4), ask('bo', 1)])).toEqual(['anna', 'bo']);
  });

  it('takes a reason, which does not outlive the request', () => {
    runInContext(context('anna'), () => {
      because('Beslutat i nämnden');
      expect(currentContext().reason).toBe('Beslutat i nämnden');
    });
    expect(currentContext().reason).toBeNull();
  });

  it('does not keep a reason given outside a request', () => {
    because('ingen lyssnar');
    expect(currentContext().reason).toBeNull();
  });
});
