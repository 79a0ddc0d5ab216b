import { readStatistics, type StatisticsChoice } from '@rt/indicators/domain';
import { bytesOf, smallDataset } from '@rt/indicators/domain/testing';
import { FIXED } from '../testing/src';
import { loadLabel, mandatoryNotes } from './load-label';

const file = readStatistics(bytesOf(smallDataset()));
const choice: StatisticsChoice = { fixed: FIXED, places: ['20'], sexes: ['total'] };

describe('loadLabel', () => {
  it('names the table and what was chosen in it', () =>
    expect(loadLabel(file, choice)).toBe('Sysselsatta efter region, ålder, kön och år · ålder: 20-24 år'));
  it('does not name what there was no choice about', () =>
    expect(loadLabel(file, choice)).not.toMatch(/tabellinnehåll/));
  it('is never longer than can be shown', () =>
    expect(loadLabel({ ...file, label: 'x'.repeat(2000) }, choice)).toHaveLength(1000));
});

describe('mandatoryNotes', () => {
  it('leaves out the notes that may be hidden', () =>
    expect(mandatoryNotes(file)).toEqual(['Visa alltid den här.\nOch den här.']));
});
