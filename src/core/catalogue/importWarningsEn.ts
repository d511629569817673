import { columnNamesEn } from './columns';
import type { ImportWarningWords } from './importWarningsFr';

type Params = Readonly<Record<string, string>>;
const param = (params: Params, name: string): string => params[name] ?? '';

export const importWarningsEn: ImportWarningWords = {
  'sheet-ignored': {
    title: 'Sheets not read',
    sentence: (p) => `The sheet “${param(p, 'sheet')}” is not read.`,
  },
  'layouts-mixed': {
    title: 'Two layouts mixed',
    sentence: () => 'Proof columns with and without a number in the same sheet: all are read.',
  },
  'column-unknown': {
    title: 'Unknown columns',
    sentence: (p) => `The column “${param(p, 'column')}” is unknown: it is not read.`,
  },
  'column-repeated': {
    title: 'Repeated columns',
    sentence: (p) => `The column “${param(p, 'column')}” already appears: only the first is read.`,
  },
  'column-unnamed': {
    title: 'Columns without a header',
    sentence: () => 'The column contains data but has no header (merged, erased?): it is not read.',
  },
  'row-without-id': {
    title: 'Rows without an id',
    sentence: () => 'A row without a requirement id: it is left out.',
  },
  'row-is-header': {
    title: 'Repeated headers',
    sentence: () => 'The header is repeated among the data: the row is left out.',
  },
  'row-repeated': {
    title: 'Repeated rows',
    sentence: (p) => `${param(p, 'id')}: the same as row ${param(p, 'row')}, counted once.`,
  },
  'id-normalised': {
    title: 'Cleaned ids',
    sentence: (p) => `The id reads “${param(p, 'id')}” after stray spaces and characters are removed.`,
  },
  'id-unusual': {
    title: 'Unusual ids',
    sentence: (p) => `“${param(p, 'id')}” does not look like a requirement id; it is kept as it is.`,
  },
  'id-respelled': {
    title: 'Ids with several spellings',
    sentence: (p) => `“${param(p, 'id')}” is joined to “${param(p, 'known')}”.`,
  },
  'id-look-alike': {
    title: 'Ids that look alike',
    sentence: (p) => `“${param(p, 'id')}” looks like “${param(p, 'known')}”: both are kept.`,
  },
  'requirement-differs': {
    title: 'Rows of a requirement that disagree',
    sentence: (p) =>
      `${param(p, 'id')}: “${param(p, 'text')}” differs from “${param(p, 'known')}” above (${columnNamesEn(param(p, 'column'))}).`,
  },
  'requirement-without-scenario': {
    title: 'Requirements without a scenario',
    sentence: (p) => `${param(p, 'id')} has no scenario: nothing to deposit for it.`,
  },
  'profile-empty': {
    title: 'Empty profiles',
    sentence: (p) => `${param(p, 'id')} has no profile: “Général” is assumed.`,
  },
  'profile-respelled': {
    title: 'Profiles with several spellings',
    sentence: (p) => `The profile “${param(p, 'text')}” is read as “${param(p, 'profile')}”.`,
  },
  'nature-unknown': {
    title: 'Unknown natures',
    sentence: (p) => `${param(p, 'id')}: unknown nature “${param(p, 'text')}”, read as EXIGENCE.`,
  },
  'chapter-empty': {
    title: 'Empty chapters',
    sentence: (p) => `${param(p, 'id')} has no chapter: it is placed in “${param(p, 'chapter')}”.`,
  },
  'statement-empty': {
    title: 'Requirements without a statement',
    sentence: (p) => `${param(p, 'id')} has no statement.`,
  },
  'scenario-differs': {
    title: 'Scenarios with several texts',
    sentence: (p) => `Scenario ${param(p, 'id')}: “${param(p, 'text')}” is added to the text read above.`,
  },
  'scenario-without-id': {
    title: 'Scenarios without a number',
    sentence: (p) => `A scenario of ${param(p, 'id')} has no number.`,
  },
  'scenario-is-requirement': {
    title: 'Scenarios with their requirement’s number',
    sentence: (p) => `Scenario ${param(p, 'id')} has the number of its requirement.`,
  },
  'scenario-of-other-requirement': {
    title: 'Scenarios with another requirement’s number',
    sentence: (p) =>
      `The number ${param(p, 'id')} does not begin like requirement ${param(p, 'requirement')}.`,
  },
  'proof-without-number': {
    title: 'Expected proofs without a number',
    sentence: (p) => `A proof without a number: “${param(p, 'text')}”.`,
  },
  'proof-without-text': {
    title: 'Expected proofs without a text',
    sentence: (p) => `Proof ${param(p, 'number')} has no text.`,
  },
  'proof-of-other-scenario': {
    title: 'Proofs with another scenario’s number',
    sentence: (p) => `The number ${param(p, 'number')} does not begin like scenario ${param(p, 'scenario')}.`,
  },
  'proof-number-repeated': {
    title: 'Repeated proof numbers',
    sentence: (p) =>
      `The number ${param(p, 'number')} already appears in ${param(p, 'first')}: both proofs are kept.`,
  },
  'proof-placeholder': {
    title: 'Proofs to be defined',
    sentence: (p) => `Proof ${param(p, 'number')} is still to be defined by the agency.`.replace('  ', ' '),
  },
  'proof-alternatives': {
    title: 'Proofs that depend on the case',
    sentence: (p) => `Proof ${param(p, 'number')} depends on the case: read its text.`.replace('  ', ' '),
  },
  'proof-repeated': {
    title: 'Repeated proofs',
    sentence: (p) => `Proof ${param(p, 'number')} already appears in the same scenario: counted once.`,
  },
  'html-removed': {
    title: 'HTML remnants',
    sentence: () => 'HTML tags or entities were removed from the text.',
  },
  'apostrophe-removed': {
    title: 'Apostrophes removed',
    sentence: () => 'The apostrophe before the text was removed.',
  },
  'rows-hidden': {
    title: 'Hidden rows',
    sentence: (p) => `Hidden rows are read like the others (${param(p, 'count')}): ${param(p, 'rows')}.`,
  },
  'sheet-hidden': {
    title: 'Hidden sheet',
    sentence: (p) =>
      `The sheet “${param(p, 'sheet')}” is hidden in the workbook, yet it has the columns of a REM: check that it is the right workbook.`,
  },
  'header-merged': {
    title: 'Merged headers',
    sentence: (p) =>
      `The merged header ${param(p, 'cells')} counts for its first column only: check the others.`,
  },
  'text-unreadable': {
    title: 'Lost characters',
    sentence: () =>
      'Characters of the text were lost and replaced by “�”: correct the cell, or ask for another export.',
  },
  'string-missing': {
    title: 'Damaged cells',
    sentence: () => 'The cell refers to a text that is not in the workbook: read as empty.',
  },
  'formula-without-value': {
    title: 'Formulas without a result',
    sentence: () => 'The formula’s result was not saved: the cell is read as empty.',
  },
  'cell-error': {
    title: 'Cells in error',
    sentence: () => 'The cell shows a spreadsheet’s error; it is kept as it is.',
  },
  'cell-is-date': { title: 'Dates', sentence: () => 'The cell contains a date: was it a number?' },
};
