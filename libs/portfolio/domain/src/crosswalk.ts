/** What a region's goals are held against outside the region. */
export const FRAMEWORKS = ['national', 'erdf', 'agenda2030'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** A goal answers to an item of a framework. */
export interface CrosswalkEntry {
  framework: Framework;
  code: string;
}
