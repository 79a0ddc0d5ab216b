export { evaluabilityRoutes } from './evaluability.routes';
export { OwnFixes } from './fixes/own-fixes';
export { GoalReviewsPanel } from './panels/goal-reviews-panel';
export { InterventionReviewsPage } from './panels/intervention-reviews-page';
export { ReviewsPanel } from './panels/reviews-panel';
export { SubjectReviews } from './panels/subject-reviews';
