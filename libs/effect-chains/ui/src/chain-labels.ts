import type { FieldLabels } from '@rt/audit/ui';
import { COLUMN_NAMES } from './chain-words';

/** How the trail of a chain, its boxes and its arrows names the fields. */
export const CHAIN_LABELS: FieldLabels = {
  name: $localize`:@@audit.chain-name:Namn`,
  kind: { label: $localize`:@@audit.chain-kind:Kolumn`, values: COLUMN_NAMES },
  text: $localize`:@@audit.chain-text:Text i rutan`,
  assumption: $localize`:@@audit.chain-assumption:Antagande`,
};
