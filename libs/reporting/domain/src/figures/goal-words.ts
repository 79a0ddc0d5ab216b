import type { Followed } from '@rt/coverage/domain';
import type { TargetStatus } from '@rt/indicators/domain';
import type { Bilingual } from '@rt/shared/domain';
import { both } from './make-figure';

interface StatusWords {
  name: Bilingual;
  /** Its word in the address of the list of indicators. */
  address: string;
}

const words = (sv: string, en: string, address: string): StatusWords => ({ name: both(sv, en), address });

export const TARGET_WORDS: Readonly<Record<TargetStatus, StatusWords>> = {
  reached: words('Har nått målvärdet', 'Have reached the target', 'natt'),
  on_track: words('På väg', 'On track', 'pa-vag'),
  acceleration_needed: words('Takten behöver öka', 'Acceleration needed', 'takten'),
  limited_progress: words('Begränsad framgång', 'Limited progress', 'begransad'),
  moving_away: words('Går åt fel håll', 'Moving away', 'fel-hall'),
  ended_unreached: words('Perioden slut utan att målet nåtts', 'Period ended unreached', 'slut'),
  no_target: words('Målvärde saknas', 'No target', 'saknas'),
  untold: words('Går inte att säga', 'Cannot be told', 'oklart'),
};

export const FOLLOWED_WORDS: Readonly<Record<NonNullable<Followed>, Bilingual>> = {
  wording: both('Ja, formuleringen går att följa upp', 'Yes, by its wording'),
  indicators: both('Ja, via indikatorer', 'Yes, by proxy of indicators'),
  below: both('Ja, genom målen under', 'Yes, through the goals under it'),
};
