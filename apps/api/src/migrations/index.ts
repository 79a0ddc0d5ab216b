import { Identity1795000001000 } from './0001-identity.ts';
import { Audit1795000002000 } from './0002-audit.ts';
import { Goals1795000003000 } from './0003-goals.ts';
import { Indicators1795000004000 } from './0004-indicators.ts';
import { EffectChains1795000005000 } from './0005-effect-chains.ts';
import { Portfolio1795000006000 } from './0006-portfolio.ts';
import { Learning1795000007000 } from './0007-learning.ts';
import { Imports1795000008000 } from './0008-imports.ts';
import { ChainEditor1795000009000 } from './0009-chain-editor.ts';
import { RemovedChains1795000010000 } from './0010-removed-chains.ts';
import { IndicatorPassports1795000011000 } from './0011-indicator-passports.ts';
import { IndicatorSources1795000012000 } from './0012-indicator-sources.ts';
import { InterventionReports1795000013000 } from './0013-intervention-reports.ts';
import { PortfolioFacts1795000014000 } from './0014-portfolio-facts.ts';
import { NearerColumns1795000019000 } from './0019-nearer-columns.ts';
import { ComparisonGroups1795000020000 } from './0020-comparison-groups.ts';
import { ImportSources1795000022000 } from './0022-import-sources.ts';
import { AcceptedDeclines1795000023000 } from './0023-accepted-declines.ts';
import { Evaluability1795000024000 } from './0024-evaluability.ts';
import { LearningLedger1795000025000 } from './0025-learning-ledger.ts';
import { StoredFiles1795000025100 } from './0025-stored-files.ts';
import { StudyEvidence1795000025200 } from './0025-study-evidence.ts';
import { WithdrawnValues1795000028000 } from './0028-withdrawn-values.ts';
import { KeptForUndo1795000029000 } from './0029-kept-for-undo.ts';
import { AnnualReports1795000030000 } from './0030-annual-reports.ts';
import { ReviewEvidence1795000031000 } from './0031-review-evidence.ts';
import { LearningPlans1795000032000 } from './0032-learning-plans.ts';
import { FilePlaces1795000033000 } from './0033-file-places.ts';
import { RichAnswers1795000034000 } from './0034-rich-answers.ts';
import { BackgroundJobs1795000035000 } from './0035-background-jobs.ts';
import { NationalCoding1795000036000 } from './0036-national-coding.ts';
import { Publication1795000037000 } from './0037-publication.ts';

/** Every step of the database, oldest first. A step that has landed is never changed; a new one is added. */
export const migrations = [
  Identity1795000001000,
  Audit1795000002000,
  Goals1795000003000,
  Indicators1795000004000,
  EffectChains1795000005000,
  Portfolio1795000006000,
  Learning1795000007000,
  Imports1795000008000,
  ChainEditor1795000009000,
  RemovedChains1795000010000,
  IndicatorPassports1795000011000,
  IndicatorSources1795000012000,
  InterventionReports1795000013000,
  PortfolioFacts1795000014000,
  NearerColumns1795000019000,
  ComparisonGroups1795000020000,
  ImportSources1795000022000,
  AcceptedDeclines1795000023000,
  Evaluability1795000024000,
  LearningLedger1795000025000,
  StoredFiles1795000025100,
  StudyEvidence1795000025200,
  WithdrawnValues1795000028000,
  KeptForUndo1795000029000,
  AnnualReports1795000030000,
  ReviewEvidence1795000031000,
  LearningPlans1795000032000,
  FilePlaces1795000033000,
  RichAnswers1795000034000,
  BackgroundJobs1795000035000,
  NationalCoding1795000036000,
  Publication1795000037000,
];
