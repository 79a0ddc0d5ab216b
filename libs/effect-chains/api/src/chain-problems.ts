import { CHAIN_LIMITS } from '@rt/effect-chains/domain';
import { conflict, notFound, refused } from '@rt/shared/api';
import type { InputIssue } from '@rt/shared/domain';

export const chainNotFound = () =>
  notFound('effect-chain.not-found', {
    sv: 'Kedjan finns inte, eller så har du inte tillgång till den.',
    en: 'The chain does not exist, or you have no access to it.',
  });

export const chainNameTaken = () =>
  conflict('effect-chain.name-taken', {
    sv: 'Det finns redan en kedja med det namnet. Välj ett annat.',
    en: 'There is already a chain of that name. Choose another.',
  });

export const chainThere = () =>
  conflict('effect-chain.already-there', {
    sv: 'Kedjan finns redan. Inget är sparat.',
    en: 'The chain is already there. Nothing is saved.',
  });

export const partThere = () =>
  conflict('chain-part.already-there', {
    sv: 'En del har ett id som redan används. Inget är sparat.',
    en: 'A part has an id that is already in use. Nothing is saved.',
  });

export const setElsewhere = () =>
  conflict('chain-change.already-there', {
    sv: 'Ändringen har ett id som redan används. Inget är sparat.',
    en: 'The change has an id that is already in use. Nothing is saved.',
  });

/** The first place is told in the sentence too: a reader of only that knows where to look. */
export const partsRefused = (issues: InputIssue[]) =>
  refused(
    issues[0]?.code ?? 'chain-part.refused',
    {
      sv: `${issues[0]?.message.sv ?? 'Något i kedjan går inte att ta emot.'} Inget är sparat.`,
      en: `${issues[0]?.message.en ?? 'Something in the chain cannot be accepted.'} Nothing is saved.`,
    },
    issues,
  );

export const chainFull = () =>
  refused('effect-chain.full', {
    sv: `Kedjan blir för stor: högst ${CHAIN_LIMITS.node} rutor, ${CHAIN_LIMITS.edge} pilar, ${CHAIN_LIMITS.evidence} belägg och ${CHAIN_LIMITS.group} grupper. Dela den i två. Inget är sparat.`,
    en: `The chain gets too large: at most ${CHAIN_LIMITS.node} boxes, ${CHAIN_LIMITS.edge} arrows, ${CHAIN_LIMITS.evidence} pieces of evidence and ${CHAIN_LIMITS.group} groups. Divide it in two. Nothing is saved.`,
  });

export const twoSubjects = () => {
  const message = {
    sv: 'En kedja ritas för en strategi eller en insats, inte båda. Ta bort den ena.',
    en: 'A chain is drawn for a strategy or an intervention, not both. Remove one.',
  };
  const code = 'effect-chain.two-subjects';
  return refused(code, message, [{ path: 'interventionId', code, message }]);
};

export const subjectUnknown = (field: 'strategyId' | 'interventionId') => {
  const message =
    field === 'strategyId'
      ? {
          sv: 'Strategin finns inte, eller hör till en annan region. Inget är sparat.',
          en: 'There is no such strategy, or it belongs to another region. Nothing is saved.',
        }
      : {
          sv: 'Insatsen finns inte, eller så har du inte tillgång till den. Inget är sparat.',
          en: 'The intervention does not exist, or you have no access to it. Nothing is saved.',
        };
  const code = field === 'strategyId' ? 'strategy.not-found' : 'intervention.not-found';
  return refused(code, message, [{ path: field, code, message }]);
};

export const pointNotFound = () =>
  notFound('chain-version.not-found', {
    sv: 'Kedjan har inte kommit så långt. Välj en version i listan.',
    en: 'The chain has not come that far. Choose a version in the list.',
  });

export const commentNotFound = () =>
  notFound('chain-comment.not-found', {
    sv: 'Kommentaren finns inte, eller så har du inte tillgång till den.',
    en: 'The comment does not exist, or you have no access to it.',
  });

export const commentElsewhere = () =>
  conflict('chain-comment.already-there', {
    sv: 'Kommentaren har ett id som redan används. Inget är sparat.',
    en: 'The comment has an id that is already in use. Nothing is saved.',
  });

export const commentOnNothing = () => {
  const message = {
    sv: 'Rutan eller pilen finns inte längre i kedjan. Inget är sparat.',
    en: 'The box or arrow is no longer in the chain. Nothing is saved.',
  };
  const code = 'chain-part.not-found';
  return refused(code, message, [{ path: 'partId', code, message }]);
};

export const mentionUnknown = (at: number) => {
  const message = {
    sv: 'Personen har inget konto i regionen. Ta bort omnämnandet. Inget är sparat.',
    en: 'The person has no account in the region. Remove the mention. Nothing is saved.',
  };
  const code = 'chain-comment.mention-unknown';
  return refused(code, message, [{ path: `mentionIds[${at}]`, code, message }]);
};
