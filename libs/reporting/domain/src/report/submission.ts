/** Characters in a decision's reference, and in a reason. */
export const DECISION_LENGTH = { min: 3, max: 200 } as const;
export const REASON_LENGTH = { min: 10, max: 1000 } as const;

/** What was sealed, and on what decision. */
export interface ReportSubmission {
  at: string;
  by: string | null;
  /** The decision it was submitted on: Regionstyrelsen 2027-02-10, § 12. */
  decision: string;
  /** Why parts were left blank; null where none was. */
  blanksReason: string | null;
  /** SHA-256 of the snapshot in canonical JSON, in hexadecimal. */
  sha256: string;
}

export interface SubmissionInput {
  decision: string;
  blanksReason: string | null;
}
