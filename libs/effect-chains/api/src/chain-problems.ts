import { conflict, notFound, refused } from '@rt/shared/api';

export const chainNotFound = () =>
  notFound('effect-chain.not-found', {
    sv: 'Kedjan finns inte, eller så har du inte tillgång till den.',
    en: 'The chain does not exist, or you have no access to it.',
  });

export const partNotFound = () =>
  notFound('chain-part.not-found', {
    sv: 'Rutan eller pilen finns inte längre.',
    en: 'The box or arrow is no longer there.',
  });

export const chainNameTaken = () =>
  conflict('effect-chain.name-taken', {
    sv: 'Det finns redan en kedja med det namnet. Välj ett annat.',
    en: 'There is already a chain of that name. Choose another.',
  });

export const partThere = () =>
  conflict('chain-part.already-there', {
    sv: 'Det finns redan en sådan ruta eller pil. Inget är sparat.',
    en: 'There is already such a box or arrow. Nothing is saved.',
  });

export const looseArrow = (index: number) => {
  const message = {
    sv: 'Pilen går från eller till en ruta som inte finns i kedjan.',
    en: 'The arrow goes from or to a box that is not in the chain.',
  };
  return refused('chain-edge.loose', message, [{ path: `edges[${index}]`, code: 'chain-edge.loose', message }]);
};

export const arrowToItself = (index: number) => {
  const message = { sv: 'En ruta kan inte leda till sig själv.', en: 'A box cannot lead to itself.' };
  return refused('chain-edge.to-itself', message, [{ path: `edges[${index}]`, code: 'chain-edge.to-itself', message }]);
};

export const goalOnOtherKind = () => {
  const message = {
    sv: 'Bara en ruta av slaget mål kan knytas till ett mål.',
    en: 'Only a box of kind goal can be tied to a goal.',
  };
  return refused('chain-node.goal-on-other-kind', message, [
    { path: 'goalId', code: 'chain-node.goal-on-other-kind', message },
  ]);
};

export const chainFull = () =>
  refused('effect-chain.full', {
    sv: 'Kedjan blir för stor: högst 500 rutor och 500 pilar. Dela den i två.',
    en: 'The chain gets too large: at most 500 boxes and 500 arrows. Divide it in two.',
  });
