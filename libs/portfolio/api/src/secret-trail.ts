import { veilTrail } from '@rt/audit/api';
import { seesAllSecrets } from '@rt/portfolio/domain';
import { concealed } from './secrecy.sql';

const SECRET = `
  SELECT id FROM intervention WHERE region_id = $1 AND ${concealed('$2')}
  UNION ALL
  SELECT id FROM removed_intervention
  WHERE region_id = $1 AND snapshot #>> '{intervention,secret}' = 'true' AND manager_id IS DISTINCT FROM $2::uuid`;

const keepsFrom = ({ roles }: { roles: Parameters<typeof seesAllSecrets>[0] }) => !seesAllSecrets(roles);

veilTrail({
  objectTypes: [
    'intervention',
    'funding',
    'intervention_code',
    'intervention_municipality',
    'horizontal_answer',
    'intervention_report',
    'intervention_indicator',
  ],
  keepsFrom,
  ids: SECRET,
});

/** A link is found in the trail by its own id; one that is gone is found among the entries of its intervention's making. */
veilTrail({
  objectTypes: ['goal_link'],
  keepsFrom,
  ids: `
    SELECT object_id FROM audit_entry
    WHERE object_type = 'goal_link' AND coalesce(after, before) ->> 'interventionId' IN (SELECT id::text FROM (${SECRET}) AS secret)`,
});

/** Values are found in the trail by their report. */
veilTrail({
  objectTypes: ['reported_value'],
  keepsFrom,
  ids: `SELECT id FROM intervention_report WHERE intervention_id IN (${SECRET})`,
});
