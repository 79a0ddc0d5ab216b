/** Where the two parts of an intervention that is not registered yet are kept in the browser. */
export const NEW_INTERVENTION = 'intervention/new/form';
export const NEW_LINKS = 'intervention/new/links';
