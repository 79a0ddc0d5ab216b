/**
 * The reason that stands in the trail for what was done from the command line by whoever runs the system: there is no
 * account to name, so this tells it from what the system or a removed person did.
 */
export const OPERATOR_REASON = 'Gjort från kommandoraden av den som driver systemet.';
