import { mechanismHint } from './mechanism';

const goal = 'Andelen unga som fullföljer gymnasiet ska öka till 90 procent 2030.';
const codeOf = (mechanism: string, wording: string | null = goal) => mechanismHint(mechanism, wording)?.code ?? null;

describe('mechanismHint', () => {
  it.each([
    'studiecoacher möter elever med hög frånvaro varje vecka så att färre hoppar av',
    'små företag får rådgivning om export, vilket gör att fler vågar ta order utomlands',
    'gödseln rötas och gasen ersätter diesel i länets tunga fordon',
    'livskraftiga företag läggs inte ned när ägaren går i pension',
    'bredband till glesbygden ger hushållen möjlighet att arbeta hemifrån',
    'vi bidrar till målet när lärare lär sig upptäcka dyslexi tidigt och eleverna får rätt stöd',
  ])('is content with %p', (mechanism) => expect(codeOf(mechanism)).toBeNull());
  it.each([
    'den bidrar till målet',
    'ligger väl i linje med strategin',
    'projektet är relevant för måluppfyllelsen',
    'insatsen stödjer delmålet på ett bra sätt',
  ])('asks how, of %p', (mechanism) => expect(codeOf(mechanism)).toBe('mechanism.only-aligned'));
  it('asks for the steps where the goal is only repeated', () =>
    expect(codeOf('andelen unga som fullföljer gymnasiet ökar')).toBe('mechanism.repeats-goal'));
  it.each(['anordna seminarier och nätverksträffar i länet', 'en kartläggning och en rapport per kommun'])(
    'asks what becomes different where only the activity is told: %p',
    (mechanism) => expect(codeOf(mechanism)).toBe('mechanism.no-change'),
  );
  it('does not say a word repeats a goal that is not known', () =>
    expect(codeOf('andelen unga som fullföljer gymnasiet ökar', null)).toBeNull());
  it('does not hint while there is too little to judge', () => expect(codeOf('kurser')).toBeNull());
  it('speaks both languages', () =>
    expect(mechanismHint('den bidrar till målet', null)?.message.en).toMatch(/not how it leads there/));
});
