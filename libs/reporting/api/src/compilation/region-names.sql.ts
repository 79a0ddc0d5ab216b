/** What the regions with a county code are called, by that code. Names of regions are public: no region bounds this. */
export const REGION_NAMES = `
  SELECT coalesce(json_object_agg(county_code, name), '{}') AS names FROM region WHERE county_code IS NOT NULL`;
