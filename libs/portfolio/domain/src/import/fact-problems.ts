import type { Bilingual, CellProblem } from '@rt/shared/domain';
import { CODE_LIST_NAMES, type CodeList } from '../code-list';
import type { NameIndex } from './name-index';

const problem = (code: string, sv: string, en: string): CellProblem => ({
  code: `intervention-import.${code}`,
  message: { sv, en },
});

const listed = (names: readonly string[]) => names.map((name) => `”${name}”`).join(', ');

/** What to write instead of a name that there is not: what is most like it, else all there are, else where they stand. */
function instead(text: string, index: Pick<NameIndex<unknown>, 'closest' | 'few'>, elsewhere: Bilingual): Bilingual {
  const closest = index.closest(text);
  if (closest) return { sv: `Menas ”${closest}”?`, en: `Is “${closest}” meant?` };
  return index.few.length > 0
    ? { sv: `Det finns ${listed(index.few)}.`, en: `There are ${listed(index.few)}.` }
    : elsewhere;
}

type Names = Pick<NameIndex<unknown>, 'closest' | 'few'>;

/** What can be wrong with what an intervention is sorted, placed and led by. */
export const factProblem = {
  codeUnknown(list: CodeList, text: string, index: Names) {
    const { sv, en } = CODE_LIST_NAMES[list];
    const hint = instead(text, index, {
      sv: 'Skriv en kod eller ett namn ur listan, eller lägg till koden där först.',
      en: 'Write a code or a name of the list, or add the code there first.',
    });
    return problem(
      'code-unknown',
      `”${text}” finns inte i listan ${sv}. ${hint.sv}`,
      `“${text}” is not in the list ${en}. ${hint.en}`,
    );
  },
  codeAmbiguous: (text: string) =>
    problem(
      'code-ambiguous',
      `Flera koder heter ”${text}”. Skriv koden i stället.`,
      `Several codes are called “${text}”. Write the code instead.`,
    ),
  codeRetired: (name: string) =>
    problem(
      'code-retired',
      `”${name}” har slutat gälla. Välj en kod som gäller nu.`,
      `“${name}” is no longer used. Choose a code in use.`,
    ),
  codeNotYet: (name: string) =>
    problem(
      'code-not-yet',
      `”${name}” gäller inte ännu. Välj en kod som gäller nu.`,
      `“${name}” is not in use yet. Choose a code in use.`,
    ),
  tooManyCodes: (max: number) =>
    problem(
      'too-many-codes',
      `En insats kan ha högst ${max} koder. Ta bort några.`,
      `An intervention can have at most ${max} codes. Remove some.`,
    ),
  municipalityUnknown(text: string, index: Names) {
    const hint = instead(text, index, {
      sv: 'Skriv kommunens namn eller fyrsiffriga kod.',
      en: 'Write the municipality’s name or four-digit code.',
    });
    return problem(
      'municipality-unknown',
      `Det finns ingen kommun som heter ”${text}”. ${hint.sv}`,
      `There is no municipality called “${text}”. ${hint.en}`,
    );
  },
  municipalityOutside: (name: string) =>
    problem(
      'municipality-outside',
      `${name} är ingen kommun i länet. Skriv bara länets kommuner.`,
      `${name} is not a municipality of the county. Write the county’s municipalities only.`,
    ),
  planUnknown(text: string, index: Names) {
    const hint = instead(text, index, { sv: 'Lägg till planen först.', en: 'Add the plan first.' });
    return problem(
      'plan-unknown',
      `Handlingsplanen ”${text}” finns inte. ${hint.sv}`,
      `There is no action plan “${text}”. ${hint.en}`,
    );
  },
  planAmbiguous: (text: string) =>
    problem(
      'plan-ambiguous',
      `Flera handlingsplaner heter ”${text}”. Ge dem olika namn först.`,
      `Several action plans are called “${text}”. Give them different names first.`,
    ),
  managerUnknown(text: string, index: Names) {
    const hint = instead(text, index, {
      sv: 'Lägg till kontot först, eller töm cellen.',
      en: 'Add the account first, or empty the cell.',
    });
    return problem(
      'manager-unknown',
      `”${text}” har inget konto i regionen. ${hint.sv}`,
      `“${text}” has no account in the region. ${hint.en}`,
    );
  },
  managerAmbiguous: (text: string) =>
    problem(
      'manager-ambiguous',
      `Flera konton heter ”${text}”. Skriv e-postadressen.`,
      `Several accounts are called “${text}”. Write the e-mail address.`,
    ),
  managerOther: problem(
    'manager-other',
    'Du kan bara importera insatser som du själv leder. Töm cellen, eller be strategiägaren importera raden.',
    'You can only import interventions that you lead. Empty the cell, or ask the strategy owner to import the row.',
  ),
  secretUnknown: (text: string) =>
    problem(
      'secret-unknown',
      `”${text}” är varken ja eller nej. Skriv ja eller nej.`,
      `“${text}” is neither yes nor no. Write yes or no.`,
    ),
  gradeUnknown: (text: string) =>
    problem(
      'grade-unknown',
      `”${text}” är inget svar på frågan. Skriv huvudsyfte, delvis, nej eller inte relevant, och gärna hur efter ett kolon.`,
      `“${text}” is no answer to the question. Write main, part, no or not relevant, and how after a colon if you like.`,
    ),
  commentLong: (length: number, max: number) =>
    problem(
      'comment-too-long',
      `Texten efter kolonet är ${length} tecken. Korta den till högst ${max}.`,
      `The text after the colon is ${length} characters. Shorten it to at most ${max}.`,
    ),
};
