/** The region's items as `UsedCodeListItem` of the domain, list by list in the order of their codes. $1 region. */
export const CODE_LISTS_OF = `
  SELECT item.id, item.list, item.code, item.name, item.national_code AS "nationalCode",
    to_char(item.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(item.retired_on, 'YYYY-MM-DD') AS "retiredOn",
    item.replaces_id AS "replacesId", item.version, coalesce(used.uses, 0) AS uses
  FROM code_list_item AS item
    LEFT JOIN (SELECT item_id, count(*)::int AS uses FROM intervention_code GROUP BY item_id) AS used
      ON used.item_id = item.id
  WHERE item.region_id = $1
  ORDER BY array_position(ARRAY['theme', 'target_group', 'support_form', 'legal_ground'], item.list),
    item.code COLLATE "sv-SE-x-icu", item.id`;
