/** What each region calls its levels, as `NationConcepts` of the domain. Other organisations only when they have named theirs. */
export const NATION_CONCEPTS = `
  SELECT json_build_object('regions', coalesce(json_agg(
    json_build_object('id', region.id, 'name', region.name, 'levels', profile.levels) ORDER BY region.name), '[]'))::text AS body
  FROM region LEFT JOIN concept_profile AS profile ON profile.region_id = region.id
  WHERE region.kind = 'region' OR profile.region_id IS NOT NULL`;
