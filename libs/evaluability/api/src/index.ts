export * from './evaluability.module';
export * from './entities/review.entity';
export * from './steps/answers.service';
export * from './steps/joint.service';
export * from './steps/reviews.service';
export * from './steps/verdicts.service';
export * from './fixes/fixes.service';
