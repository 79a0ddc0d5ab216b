/** The PostgreSQL channel on which every process of the application hears what happens at chains. */
export const CHANNEL = 'rt_chain';
