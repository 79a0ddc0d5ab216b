import type { KnotState, ThreadKnot } from './thread-knot';
import { threadSentence } from './thread-sentence';

const LABELS = ['Formulering', 'Målvärde', 'Insatser'];
const thread = (...states: KnotState[]): ThreadKnot[] =>
  states.map((state, at) => ({ key: String(at), label: LABELS[at] ?? '', state, words: '' }));
const sentence = (...states: KnotState[]) => threadSentence(thread(...states), 'sv');

describe('threadSentence', () => {
  it('names every break', () =>
    expect(sentence('running', 'broken', 'broken')).toBe('Tråden är bruten vid målvärde och insatser.'));
  it('names what is thin', () =>
    expect(sentence('thin', 'running', 'running')).toBe('Tråden är tunn vid formulering.'));
  it('names breaks before what is thin', () =>
    expect(sentence('thin', 'broken', 'running')).toBe('Tråden är bruten vid målvärde och tunn vid formulering.'));
  it('says when nothing is missing', () =>
    expect(sentence('running', 'not_asked', 'running')).toBe('Tråden löper obruten.'));
  it('does not call a thread unbroken where nothing is asked', () =>
    expect(sentence('not_asked', 'not_asked')).toBe('Ingen tråd krävs här.'));
});
