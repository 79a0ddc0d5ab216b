/** The events of a region ($1), newest first: all, a single one ($2), or those of a study ($3). With the number that came, untold. */
export const EVENTS = `
  SELECT event.id, event.name, event.held_on::text AS "heldOn", event.audience, event.participants, event.url, event.note,
    event.version, coalesce((
      SELECT json_agg(json_build_object('id', study.id, 'title', study.title) ORDER BY study.title)
      FROM spreading_event_study AS tie JOIN study ON study.id = tie.study_id AND study.removed_at IS NULL
      WHERE tie.event_id = event.id
    ), '[]') AS studies
  FROM spreading_event AS event
  WHERE event.region_id = $1 AND event.removed_at IS NULL AND ($2::uuid IS NULL OR event.id = $2)
    AND ($3::uuid IS NULL OR EXISTS (SELECT FROM spreading_event_study WHERE event_id = event.id AND study_id = $3))
  ORDER BY event.held_on DESC, event.name`;
