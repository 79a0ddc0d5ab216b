import type { CodedTheme } from '../compilation/coding-frame';
import { ATTENDED, CONFERENCE, EVALUATED, FUTURE, GROUP, MAKE, PLAN, STRATEGY } from './coding-words';
import type { Cue } from './cue';

const LEARN = /(?<!\p{L})(?:lär(?:a|er|ande|andet)?)(?!\p{L})/iu;
const NATIONAL = /nationell\p{L}* (?:\p{L}+ )?(?:uppföljnings)?system\p{L}*/iu;
const PROJECTS = /(?<!\p{L})(?:\p{L}*projekt|insats)(?:en|er|erna|ens|ernas)?(?!\p{L})/iu;
const TO_COME = /(?:ska|kommer att|börjar|tas|uppdrag att) (?:\p{L}+ )?(?:tas |arbeta )?fram/iu;
const NEW_ONES =
  /(?<!\p{L})(?:projekt|insats(?:er)?|satsning(?:ar)?|pilot(?:er)?|\p{L}*nav|testbädd(?:ar)?|program|initiativ)(?!\p{L})/iu;
const BEGUN =
  /(?<!\p{L})(?:nya?|nytt|två|tre|fyra|fem|flera|initiera\p{L}*|starta\p{L}*|inlett\p{L}*|bevilja\p{L}*)(?!\p{L})/iu;
const RULES =
  /(?<!\p{L})(?:riktlinje|policy|policies|handläggarstöd|rutin(?!m)|kriterie|mall(?!\p{L}|en för uppf)|mallen|mallar|checklist|villkor|anvisning|handbok|handböck|handläggningsordning|bedömningsgrund|beslutsordning|arbetsordning|krav på|blankett)\p{L}*/iu;

type Cues = Readonly<Record<string, readonly Cue[]>>;

/** What speaks for each code; any one of its cues is enough. General codes have no cues: `suggestCodes` gives them where no other code fits. */
export const CUES: Readonly<Record<CodedTheme, Cues>> = {
  approach: {
    strategic_framework: [{ says: [PLAN], not: [TO_COME, NATIONAL] }],
    overall_ambition: [
      { says: [/lärande organisation|organisatoriskt lärande|organisation som lär/iu] },
      {
        says: [
          /(?:ambition|vilja|uttryck|betona|genomsyra|förhållningssätt|förutsättning|hållning|tror på|bärande|grundtanke|kultur av)\p{L}*/iu,
          LEARN,
        ],
      },
      { says: [/strategier(?:na)? (?:för|har)|(?:program|strategi)\p{L}* och/iu, LEARN] },
    ],
  },
  development: {
    framework: [
      { says: [PLAN, MAKE, FUTURE], not: [NATIONAL, /Tillväxtverket/iu] },
      { says: [/(?:helhetsgrepp|samlat grepp|helhetssyn)\p{L}*/iu] },
      { says: [/^(?:Den|Det)(?!\p{L})|(?<!\p{L})(?:planen|ramverket|modellen)(?!\p{L})/iu, MAKE], after: PLAN },
    ],
    specific: [
      {
        says: [
          /(?<!\p{L})(?:planera\p{L}*|genomförs|görs|startar|inleds|är beställd|är planerad|beställts|upphandla(?:s|r)|prova(?:s|r)|testa(?:s|r)|beställ(?:s|er))(?!\p{L})/iu,
          /\p{L}*(?:utvärdering|studi(?:e|er)(?!\p{L})|enkät|följeforskning|undersökning|mätning|pilot|metod)\p{L}*/iu,
        ],
        not: [/(?<!\p{L})(?:fortlöpande|löpande|kontinuerligt|styr|alltid)(?!\p{L})/iu],
      },
    ],
    national_system: [{ says: [NATIONAL] }, { says: [/Tillväxtverket\p{L}*/iu, /(?:uppföljnings)?system\p{L}*/iu] }],
    cooperation: [
      {
        says: [
          /(?:andra|övriga|flera|fler|närliggande) (?:\p{L}+ )?region(?:er|erna)|grannregion\p{L}*|grannlän\p{L}*|(?:med|mellan) Region\p{L}* \p{Lu}\p{L}*|samverkansområde\p{L}*/iu,
        ],
      },
    ],
  },
  efforts: {
    analysis: [
      {
        says: [
          /\p{L}*(?:analys|utredning|kartläggning|kunskapsöversikt|prognos|lägesbild|barometer|nulägesbeskrivning|kunskapsunderlag|promemori|beskrivning|översikt|inventering)(?:er|en|erna|ar|arna|n|or|orna)?(?!\p{L})|(?<!\p{L})(?:\p{L}+)?studier?(?:n|na)?(?!\p{L})/iu,
        ],
        not: [/effektstudie|analysgrupp/iu],
      },
      {
        says: [/(?<!\p{L})rapport(?:er|erna)(?!\p{L})/iu, /(?:publicer|tagits fram|sammanställ)\p{L}*/iu],
        not: [EVALUATED],
      },
    ],
    strategy_follow_up: [
      {
        says: [/(?:uppföljning|följ[ts]?s?(?: upp)?(?!\p{L})|följa|mått|stäms av|avstämning)\p{L}*/iu, STRATEGY],
        not: [PROJECTS],
      },
      { says: [/\p{L}*indikator\p{L}*/iu, STRATEGY] },
    ],
    link_follow_up: [
      { says: [/koppling\p{L}*/iu, STRATEGY] },
      {
        says: [
          PROJECTS,
          /(?:bidra|bidrar|bidragit|effekt|svarar mot|kan hänföras|hänförs|i vilken grad|träffar|styr mot|leder mot)\p{L}*/iu,
          /(?:mål(?:en)?|prioritering\p{L}*|RUS\p{L}*)(?!\p{L})/iu,
        ],
      },
    ],
    portfolio_evaluation: [
      { says: [EVALUATED, GROUP], not: [/mål(?:en)? i(?!\p{L})|strategi|koppling|bidra|prioriteringar/iu] },
    ],
    joint_effort: [
      { says: [/länsgemensam\p{L}*/iu] },
      { says: [/(?<!\p{L})(?:tillsammans|gemensam)\p{L}*|i samverkan/iu, /kommuner(?:na)?(?!\p{L})|länsstyrelsen/iu] },
    ],
    conference: [{ says: [CONFERENCE], not: [ATTENDED] }],
  },
  use: {
    strategies: [
      {
        says: [
          /(?<!\p{L})(?:RUS(?::?en)?|RUP|RUF|\p{L}*strategi(?:n|er|erna)?|programmering\p{L}*|strukturfondsprogram\p{L}*|färdplan\p{L}*|måldokument\p{L}*|översiktsplan\p{L}*|klimatplan\p{L}*|länsplan\p{L}*|handlingsplan\p{L}*|serviceplan\p{L}*|regionalplan\p{L}*)(?!\p{L})/iu,
        ],
      },
    ],
    learning_plans: [{ says: [PLAN] }],
    new_interventions: [
      { says: [BEGUN, NEW_ONES], not: [RULES] },
      { says: [/(?<!\p{L})(?:en ansökan|ansökningar\p{L}*|förstudie\p{L}*|utlysning\p{L}*)(?!\p{L})/iu] },
    ],
    guidelines: [{ says: [RULES] }],
    conference: [{ says: [CONFERENCE], not: [ATTENDED] }],
  },
};
