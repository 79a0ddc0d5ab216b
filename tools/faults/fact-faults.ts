import { cell, type FaultKind, only, OURS } from './fault-kind';
import { WORLD } from './world';

const CODE = `${OURS}code-unknown`;

/** What can be wrong with what an intervention is sorted, placed and led by. */
export const FACT_FAULTS: readonly FaultKind[] = [
  cell('okänd tematik', 'theme', CODE, 'Sjöfart'),
  cell('felstavad tematik', 'theme', CODE, 'Klimat och enegri'),
  cell('en okänd av flera', 'theme', CODE, '1; 77; 2'),
  cell('tematik som har slutat gälla', 'theme', `${OURS}code-retired`, '8'),
  cell('tematik som inte gäller ännu', 'theme', `${OURS}code-not-yet`, 'Rymd och försvar'),
  cell('tematiken är ett formelfel', 'theme', 'import.formula-error', '#REFERENS!'),
  cell('namn som två målgrupper har', 'target_group', `${OURS}code-ambiguous`, 'Unga'),
  cell('kod ur en annan lista', 'target_group', CODE, 'PM'),
  cell('okänd stödtyp', 'support_form', CODE, 'Lån'),
  cell('okänd rättslig grund', 'legal_ground', CODE, 584),
  only('xlsx', cell('koden blev ett datum', 'legal_ground', 'import.code-became-date', { date: '2026-01-02' })),
  cell('okänd kommun', 'municipalities', `${OURS}municipality-unknown`, 'Storstad'),
  cell('felstavad kommun', 'municipalities', `${OURS}municipality-unknown`, 'Fallun'),
  cell('kommun i ett annat län', 'municipalities', `${OURS}municipality-outside`, 'Falun; Gävle'),
  cell('kommunkod i ett annat län', 'municipalities', `${OURS}municipality-outside`, '2180'),
  cell('kommunkod som tal utan nolla', 'municipalities', `${OURS}municipality-outside`, 180),
  cell('okänd handlingsplan', 'actionPlan', `${OURS}plan-unknown`, 'Bredbandsplanen'),
  cell('namn som två handlingsplaner har', 'actionPlan', `${OURS}plan-ambiguous`, 'Reserven'),
  cell('okänd projektledare', 'manager', `${OURS}manager-unknown`, 'okand@region.example'),
  cell('projektledare i en annan region', 'manager', `${OURS}manager-unknown`, WORLD.stranger.email),
  cell('namn som två konton har', 'manager', `${OURS}manager-ambiguous`, 'Kim Ek'),
  cell('varken skyddad eller inte', 'secret', `${OURS}secret-unknown`, 'kanske'),
  cell('svar som inte finns', 'equality', `${OURS}grade-unknown`, 'mycket'),
  cell('ja utan hur mycket', 'environment_climate', `${OURS}grade-unknown`, 'ja'),
  cell('för lång text efter svaret', 'equality', `${OURS}comment-too-long`, `delvis: ${'mer '.repeat(255)}`),
];
