/** Whether a chain (by its id) is drawn for a business support under secrecy. */
export const chainIsSecret = (chain: string) => `
  EXISTS (SELECT FROM intervention AS work WHERE work.id = ${chain}.intervention_id AND work.secret)`;

/** Whether a box is tied to a business support under secrecy. */
export const boxIsSecret = (node: string) => `
  EXISTS (SELECT FROM chain_node_intervention AS tie JOIN intervention AS work ON work.id = tie.intervention_id
    WHERE tie.node_id = ${node}.id AND work.secret)`;

/** Whether a study is about a business support under secrecy. */
export const studyIsSecret = (study: string) => `
  EXISTS (SELECT FROM study_subject AS about JOIN intervention AS work ON work.id = about.intervention_id
    WHERE about.study_id = ${study}.id AND work.secret)`;
