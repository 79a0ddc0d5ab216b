/**
 * Spreads each intervention's öre over its links by the method of largest remainders, exactly as `moneyByShares` of the
 * domain does over links in the order of their goals' lineages: no öre is counted twice or lost. `claims` names or is a
 * relation with `id` of the intervention, `lineage_id`, and `product`: öre × hundredths of a percent, one row a link that
 * takes part. Gives its columns and `ore`. What no link takes has a remainder of its own, and whoever has the largest
 * remainders gets the öre that are left.
 */
export const spreadMoney = (claims: string) => `
  SELECT ranked.*, whole + (place + (rest > remainder)::int <= (remainders + rest) / 10000)::int AS ore
  FROM (
    SELECT claim.*, product / 10000 AS whole, remainder,
      row_number() OVER (PARTITION BY id ORDER BY remainder DESC, lineage_id) AS place,
      sum(remainder) OVER (PARTITION BY id) AS remainders
    FROM ${claims} AS claim CROSS JOIN LATERAL (SELECT (product % 10000)::int AS remainder) AS left_over
  ) AS ranked CROSS JOIN LATERAL (SELECT (10000 - remainders % 10000) % 10000 AS rest) AS unclaimed`;
