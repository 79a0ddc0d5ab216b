export { EventsService } from './events/events.service';
export * from './learning.module';
export * from './ledger';
export { CalendarService, PlansService } from './plan';
export * from './studies.service';
export * from './study-goal.entity';
export * from './study.entity';
