import type { Bilingual } from './bilingual';
import type { Id } from './id';

/** Where work in the background has got to. */
export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Work that is done in the background, as whoever ordered it follows it. */
export interface JobView {
  id: Id;
  state: JobState;
  /** Per cent of the work, whole, never going back while it runs. */
  progress: number;
  /** What is being done now, or what came of it. */
  step: Bilingual;
  /** What was made; null till it is done. Size in bytes. */
  file: { name: string; size: number } | null;
  createdAt: string;
}

/** Whether nothing more will come of it. */
export const isOver = (state: JobState): boolean => state !== 'queued' && state !== 'running';
