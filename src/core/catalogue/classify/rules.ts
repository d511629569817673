import { documentRules } from './documentRules';
import { exchangeRules } from './exchangeRules';
import type { KindRule } from './kindRule';
import { officialRules } from './officialRules';
import { pictureRules } from './pictureRules';

/**
 * In order: of two rules whose words begin at one place, the first one counts; so a rule for a phrase stands before the
 * rule for the word that begins it. Source: real wordings, read one by one; the wordings are the agency's, the patterns
 * are ours.
 */
export const kindRules: readonly KindRule[] = [
  ...pictureRules,
  ...officialRules,
  ...exchangeRules,
  ...documentRules,
];
