export * from './engine';
export { lix } from './lix';
export { criteriaOf } from './criteria';
export type { CriterionNote, GoalLevel, NoteState, NoteText } from './criteria';
export { completed } from './completed';
export type { CompletedReport, FilledBy, FormulationFields } from './completed';
export { rewriteTemplate } from './rewrite-template';
export type { TemplatePart, TemplateSlot } from './rewrite-template';
