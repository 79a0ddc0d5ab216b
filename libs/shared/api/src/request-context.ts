import { AsyncLocalStorage } from 'node:async_hooks';

/** What every part of one request may know: who makes it, and why where a reason was asked for. */
export interface RequestContext {
  accountId: string | null;
  regionId: string | null;
  reason: string | null;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs something in a context of its own; everything it awaits sees the same one. */
export const runInContext = <T>(context: RequestContext, run: () => T): T => storage.run(context, run);

/** The context of the request being served; outside one, an empty context for the system itself. */
export const currentContext = (): RequestContext =>
  storage.getStore() ?? { accountId: null, regionId: null, reason: null };

/** Gives the reason for the changes that follow in this request; the audit trail writes it beside them. */
export function because(reason: string | null): void {
  const context = storage.getStore();
  if (context) context.reason = reason;
}
