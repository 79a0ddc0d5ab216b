import type { Criterion } from './report';

/** A text in Swedish and English. */
export interface NoteText {
  sv: string;
  en: string;
}

interface CriterionTexts {
  there: NoteText;
  missing: NoteText;
  why: NoteText;
  mend: NoteText;
}

const text = (sv: string, en: string): NoteText => ({ sv, en });

/** What a margin note says, per criterion. For `compound` and `vague`, "there" means that the wording is free of it. */
export const TEXTS: Record<Criterion, CriterionTexts> = {
  direction: {
    there: text(
      'Målet säger åt vilket håll det ska gå, eller vad som ska gälla.',
      'The goal says which way things are to move, or what is to hold.',
    ),
    missing: text('Målet säger inte åt vilket håll det ska gå.', 'The goal does not say which way things are to move.'),
    why: text(
      'Utan riktning går det inte att säga om en förändring är bra eller dålig.',
      'Without a direction nobody can say whether a change is good or bad.',
    ),
    mend: text(
      'Lägg till ett verb, till exempel ”ska öka”, ”ska minska” eller ”ska vara”.',
      'Add a verb, for example “is to increase”, “is to decrease” or “is to be”.',
    ),
  },
  measure: {
    there: text('Målet nämner något som kan mätas.', 'The goal names something that can be measured.'),
    missing: text('Målet säger inte vad som ska mätas.', 'The goal does not say what is to be measured.'),
    why: text(
      'Två personer ska hämta samma siffra när målet följs upp.',
      'Two people should collect the same figure when the goal is followed up.',
    ),
    mend: text(
      'Nämn ett mått, till exempel ”andelen unga med gymnasieexamen” eller ”antalet gästnätter”.',
      'Name a measure, for example “the share of young people with upper secondary education” or “the number of guest nights”.',
    ),
  },
  target: {
    there: text('Målet säger vilken nivå som ska nås.', 'The goal says which level is to be reached.'),
    missing: text('Målet säger inte hur mycket.', 'The goal does not say how much.'),
    why: text(
      'Utan nivå går det inte att avgöra om målet är nått.',
      'Without a level nobody can tell whether the goal has been reached.',
    ),
    mend: text(
      'Lägg till en nivå, till exempel ”till minst 80 procent”.',
      'Add a level, for example “to at least 80 per cent”.',
    ),
  },
  baseline: {
    there: text('Målet säger varifrån det utgår.', 'The goal says where it starts from.'),
    missing: text('Målet säger inte var vi står i dag.', 'The goal does not say where we stand today.'),
    why: text('Med ett utgångsvärde syns hur stor förändringen är.', 'A baseline shows how large the change is.'),
    mend: text(
      'Lägg till ett utgångsvärde, till exempel ”från 62 procent 2024”.',
      'Add a baseline, for example “from 62 per cent in 2024”.',
    ),
  },
  deadline: {
    there: text('Målet säger när.', 'The goal says when.'),
    missing: text('Målet säger inte när det ska vara nått.', 'The goal does not say when it is to be reached.'),
    why: text(
      'Ett mål utan år blir aldrig för sent och därför aldrig prövat.',
      'A goal without a year is never late, and so never tested.',
    ),
    mend: text('Lägg till ett år, till exempel ”senast 2030”.', 'Add a year, for example “by 2030”.'),
  },
  population: {
    there: text('Målet säger bland vilka eller var.', 'The goal says among whom or where.'),
    missing: text(
      'Målet säger inte bland vilka förändringen ska ske.',
      'The goal does not say among whom the change is to happen.',
    ),
    why: text(
      'Samma mått ger olika svar för olika grupper.',
      'The same measure gives different answers for different groups.',
    ),
    mend: text(
      'Nämn gruppen, till exempel ”bland kvinnor och män 20–64 år” eller ”i små företag”.',
      'Name the group, for example “among women and men aged 20–64” or “in small firms”.',
    ),
  },
  compound: {
    there: text('Målet vill en sak.', 'The goal wants one thing.'),
    missing: text('Målet vill flera saker på en gång.', 'The goal wants several things at once.'),
    why: text(
      'En del kan nås utan den andra, och då går det inte att svara ja eller nej.',
      'One part can be reached without the other, and then there is no yes or no.',
    ),
    mend: text(
      'Dela målet: ett mål för varje sak som ska följas upp.',
      'Split the goal: one goal for each thing to be followed up.',
    ),
  },
  vague: {
    there: text('Inga ord i målet behöver tolkas.', 'No words in the goal need interpretation.'),
    missing: text(
      'Målet har ord som två läsare tolkar olika.',
      'The goal has words that two readers take differently.',
    ),
    why: text(
      'Värdeord låter bra men avgör inte om målet är nått.',
      'Value words sound good but do not decide whether the goal has been reached.',
    ),
    mend: text(
      'Byt ordet mot det som skulle synas i statistiken om det vore sant.',
      'Replace the word with what the statistics would show if it were true.',
    ),
  },
  kind: {
    there: text(
      'Målet beskriver en förändring bland människor, företag eller i miljön.',
      'The goal describes a change among people, firms or in the environment.',
    ),
    missing: text(
      'Målet säger inget som kan visa sig vara fel.',
      'The goal says nothing that could turn out to be false.',
    ),
    why: text(
      'Det som ska följas upp är vad som blir annorlunda, inte bara vad som görs.',
      'What is followed up is what becomes different, not only what is done.',
    ),
    mend: text(
      'Skriv vad som är annorlunda när målet är nått, och för vem.',
      'Write what is different when the goal is reached, and for whom.',
    ),
  },
};

/** Where the missing text would say too much or too little. */
export const ACTIVITY: NoteText = text(
  'Målet säger vad någon ska göra, inte vad som ska bli annorlunda.',
  'The goal says what somebody is to do, not what is to become different.',
);
export const COMPARED: NoteText = text(
  'Målet jämför med andra men har ingen egen nivå.',
  'The goal compares with others but has no level of its own.',
);

/** Added to a missing criterion that a vision need not meet. */
export const NOT_ASKED_OF_VISION: NoteText = text('Det krävs inte av en vision.', 'A vision does not need it.');
/** Added to a missing criterion of a goal that other goals may carry. */
export const CARRIED_BELOW: NoteText = text(
  'Det kan ligga i delmålen och indikatorerna under målet.',
  'It may be found in the sub-goals and indicators under it.',
);
