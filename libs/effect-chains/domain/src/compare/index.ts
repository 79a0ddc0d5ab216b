export { type ChainComparison, type ChangedField, compareChains, type ComparedPart, differs } from './compare-chains';
