import { Injectable } from '@nestjs/common';
import type { Bilingual, Id } from '@rt/shared/domain';

/** What a handler is given to work with. */
export interface Work<Input = unknown> {
  regionId: Id;
  accountId: Id;
  input: Input;
  /** Aborted when the job is cancelled, taken over or the process ends. */
  signal: AbortSignal;
  /** Tells how far it has come, in per cent, and what is being done. Throws when the work is to end. */
  reached: (progress: number, step: Bilingual) => Promise<void>;
}

export interface MadeFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

export type Handler = (work: Work) => Promise<MadeFile>;

/** Who does which kind of work. A domain registers its handler when its module begins. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, Handler>();

  register(kind: string, handler: Handler): void {
    this.handlers.set(kind, handler);
  }

  of(kind: string): Handler {
    const handler = this.handlers.get(kind);
    if (!handler) throw new Error(`Nobody does the work ${kind}.`);
    return handler;
  }

  get kinds(): string[] {
    return [...this.handlers.keys()];
  }
}
