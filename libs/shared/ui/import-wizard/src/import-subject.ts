/** What is imported, as the screens of an import need to know it. */
export interface ImportSubject {
  /** The collection of imports: `/api/goal-imports`. */
  api: string;
  /** The screen where an import begins; a batch lies under it: `/mal/import`. */
  address: string;
  /** Where one sees what was imported: `/mal`. */
  done: string;
  /** `Importera mål`. */
  heading: string;
  /** What the file is to hold, for the place where it is dropped. */
  fileLabel: string;
  /** The link to what was imported: `Visa målen`. */
  doneLabel: string;
  /** Saved mappings, where there are any, and whether the person may save and remove them. */
  mappings?: { api: string; maySave: boolean };
}
