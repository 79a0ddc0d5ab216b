import type { ChangeRecord, LedgerRecommendation, StudyLedger } from '@rt/learning/domain';

const RECORD = { at: '2026-11-01T09:00:00Z', by: 'Anna Ek', withdrawn: null };

export const changeRecord = (given: Partial<ChangeRecord> = {}): ChangeRecord => ({
  ...RECORD,
  ...{ id: 'c', kind: 'goal_wording', changedOn: '2026-11-20', note: null, name: '2.2 Fler unga har arbete' },
  ...{ goalId: 'm', chainId: null, edgeId: null, interventionId: null, version: '3', url: null },
  ...{ before: 'Fler har arbete', after: 'Fler unga har arbete', changedSince: false, effects: [] },
  ...given,
});

export const recommendation = (given: Partial<LedgerRecommendation> = {}): LedgerRecommendation => ({
  ...{ id: 'r', number: 1, text: 'Säg vilka målet gäller.', responsibleId: 'a', dueOn: '2020-12-31' },
  ...{ responsible: 'Anna Ek', standing: 'unanswered', responses: [], decisions: [], changes: [], version: 2 },
  ...given,
});

export const ledger = (given: Partial<LedgerRecommendation> = {}): StudyLedger => ({
  findings: [
    {
      ...{ id: 'f', number: 1, text: 'Målet säger inte vem.', page: '12', confidence: 'high', version: 1 },
      evidence: [],
      recommendations: [recommendation(given)],
    },
  ],
  uses: [{ ...RECORD, id: 'u', use: 'conference', text: 'Seminarium', usedOn: '2026-10-01' }],
});

export const responseRecord = { ...RECORD, id: 's1', answer: 'partly' as const, reason: 'Pengarna räcker inte.' };
