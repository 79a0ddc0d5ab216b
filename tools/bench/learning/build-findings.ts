import { Client } from 'pg';

export const FINDINGS = 100_000;
const STUDIES = 2_000;
const RECOMMENDATIONS = 50_000;
/** Words of a text. */
const LENGTH = 24;

/** From the most usual to the rarest: the first stand in every third text, the last in some hundred. */
const WORDS =
  `kommuner insatser målen länet företag unga deltagare utbildning arbete regionen projekt resultat uppföljning
  målformuleringen indikator kvinnor samverkan finansiering näringslivet kompetens språkstöd handledare praktik validering
  kollektivtrafik landsbygd bredband klimat energi skog älv våtmarker psykiatri folkhälsa bostäder lärlingar export innovation
  digitalisering turism kultur museer körsång ägarskifte sommarjobb elevboende vuxenutbildning gymnasieskola distansarbete vindkraft
  laddstolpar biogas äldre ensamhet resvägar handläggare utlysning riktlinjer kriterier effektkedja antaganden evidens urval register
  intervjuer enkäter svarsfrekvens bortfall jämförelsegrupp kontrollgrupp halvtid slutrapport arbetsgivare branschråd nystartade
  uppdragsutbildning arbetslöshet sysselsättning försörjning integration etablering föräldrar barnfamiljer öppenvård förskola
  skolskjuts tillgänglighet trafiksäkerhet gruvor sågverk timmer fjällvärld skidspår besöksnäring hotell campingplatser`
    .trim()
    .split(/\s+/);

const array = `ARRAY[${WORDS.map((word) => `'${word}'`).join(', ')}]`;
const chance = (seed: string) => `(abs(hashtext(${seed})::bigint) % 100000 / 100000.0)`;
/** A text of words, the usual ones often, by the number of its row. */
const text = (seed: string) => `(
  SELECT string_agg((${array})[1 + floor(${WORDS.length} * ${chance(`'${seed}' || n || '-' || w`)} ^ 2.2)::int], ' ')
  FROM generate_series(1, ${LENGTH}) AS w)`;

const ROWS: readonly string[] = [
  `CREATE TEMP TABLE home AS SELECT id AS region_id FROM region WHERE county_code = '20'`,
  `INSERT INTO study (id, region_id, title, kind, state, completed_on)
     SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, region_id, 'Studie ' || n || ' ' || left(${text('s')}, 80),
       'analysis', 'complete', make_date(2015 + n % 10, 1 + n % 12, 1)
     FROM generate_series(0, ${STUDIES - 1}) AS n, home`,
  `INSERT INTO finding (id, region_id, study_id, number, text, page)
     SELECT ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, region_id,
       ('00000000-0000-4000-8000-' || lpad((n % ${STUDIES})::text, 12, '0'))::uuid, n / ${STUDIES} + 1, ${text('f')}, (n % 90)::text
     FROM generate_series(0, ${FINDINGS - 1}) AS n, home`,
  `INSERT INTO recommendation (region_id, study_id, finding_id, number, text)
     SELECT home.region_id, study_id, finding.id, finding.number, ${text('r')}
     FROM home, generate_series(0, ${RECOMMENDATIONS - 1}) AS n
       JOIN finding ON finding.id = ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid`,
];

/** Fills a migrated database: one region with all of the findings; the database keeps what is searched by its own triggers. */
export async function buildFindings(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of ROWS) await client.query(statement);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
