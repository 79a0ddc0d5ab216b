/** A process that has not given a sign of life for so long is taken to have ended. */
export const SILENT = `interval '20 seconds'`;
export const MOST_ATTEMPTS = 3;

/** Takes the job that has waited longest, or one whose process has ended; no two processes take the same. */
export const CLAIM = `
  UPDATE background_job SET state = 'running', attempts = attempts + 1, beat = now()
  WHERE id = (
    SELECT id FROM background_job
    WHERE kind = ANY ($1) AND attempts < ${MOST_ATTEMPTS}
      AND (state = 'queued' OR (state = 'running' AND beat < now() - ${SILENT}))
    ORDER BY created_at FOR UPDATE SKIP LOCKED LIMIT 1)
  RETURNING id, kind, region_id AS "regionId", account_id AS "accountId", input, attempts`;

/** A sign of life. No row where the job was cancelled or another process has taken it. */
export const BEAT = `
  UPDATE background_job SET beat = now(), progress = greatest(progress, coalesce($3, progress)),
    step = coalesce($4, step)
  WHERE id = $1 AND attempts = $2 AND state = 'running' RETURNING id`;

/** Gives a job back that cannot be done here now: the process is about to end. */
export const GIVE_BACK = `
  UPDATE background_job SET state = 'queued', attempts = attempts - 1, beat = NULL
  WHERE id = $1 AND attempts = $2 AND state = 'running'`;

export const FINISH = `
  UPDATE background_job SET state = 'done', progress = 100, step = $3, file_name = $4, file_type = $5, file_size = $6
  WHERE id = $1 AND attempts = $2 AND state = 'running' RETURNING id`;

export const FAIL = `
  UPDATE background_job SET state = 'failed', step = $3 WHERE id = $1 AND attempts = $2 AND state = 'running'`;

/** Those whose process has ended once too often: something in them ends it. */
export const GIVE_UP = `
  UPDATE background_job SET state = 'failed', step = $1
  WHERE state = 'running' AND attempts >= ${MOST_ATTEMPTS} AND beat < now() - ${SILENT}`;

export const CANCEL = `
  UPDATE background_job SET state = 'cancelled', step = $2 WHERE id = $1 AND state IN ('queued', 'running')`;

/** What was made is kept for a day. */
export const CLEAR = `DELETE FROM background_job WHERE created_at < now() - interval '1 day'`;

export const CHUNK_IN = 'INSERT INTO background_job_chunk (job_id, number, bytes) VALUES ($1, $2, $3)';
export const CHUNK_OUT = 'SELECT bytes FROM background_job_chunk WHERE job_id = $1 AND number = $2';
/** Bytes in one row: a file is written and read so much at a time. */
export const CHUNK = 256 * 1024;
