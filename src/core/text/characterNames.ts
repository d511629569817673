import type { Language, Words } from '../language/language';

const names: Readonly<Record<string, Words<string>>> = {
  ' ': { fr: 'espace', en: 'space' },
  '\u00a0': { fr: 'espace insécable', en: 'no-break space' },
  '\u00ad': { fr: 'trait d’union conditionnel', en: 'soft hyphen' },
  '\u2007': { fr: 'espace tabulaire', en: 'figure space' },
  '\u2009': { fr: 'espace fine', en: 'thin space' },
  '\u200b': { fr: 'espace sans chasse', en: 'zero-width space' },
  '\u200c': { fr: 'antiliant sans chasse', en: 'zero-width non-joiner' },
  '\u200d': { fr: 'liant sans chasse', en: 'zero-width joiner' },
  '\u2010': { fr: 'trait d’union', en: 'hyphen' },
  '\u2011': { fr: 'trait d’union insécable', en: 'non-breaking hyphen' },
  '\u2013': { fr: 'tiret demi-cadratin', en: 'en dash' },
  '\u2014': { fr: 'tiret cadratin', en: 'em dash' },
  '\u2019': { fr: 'apostrophe typographique', en: 'typographic apostrophe' },
  '\u202f': { fr: 'espace fine insécable', en: 'narrow no-break space' },
  '\u2060': { fr: 'gluon de mots', en: 'word joiner' },
  '\u2212': { fr: 'signe moins', en: 'minus sign' },
  '\u3000': { fr: 'espace idéographique', en: 'ideographic space' },
  '\ufeff': { fr: 'indicateur d’ordre des octets', en: 'byte order mark' },
};

const kinds: readonly (readonly [RegExp, Words<string>])[] = [
  [/\p{Script=Cyrillic}/u, { fr: 'lettre cyrillique', en: 'Cyrillic letter' }],
  [/\p{Script=Greek}/u, { fr: 'lettre grecque', en: 'Greek letter' }],
  [/\p{Script=Armenian}/u, { fr: 'lettre arménienne', en: 'Armenian letter' }],
  [/[\uff01-\uff5e]/u, { fr: 'caractère pleine chasse', en: 'full-width character' }],
  [/\p{Z}/u, { fr: 'espace particulière', en: 'unusual space' }],
  [/\p{Pd}/u, { fr: 'tiret', en: 'dash' }],
  [/[\p{C}\p{M}\u115f\u1160\u3164\uffa0]/u, { fr: 'caractère invisible', en: 'invisible character' }],
];

/** A character by its code and its name, for a reader who can't see what is special about it: `U+202F, espace fine insécable`. */
export function characterName(letter: string, language: Language): string {
  if (/^[!-~]$/u.test(letter)) return language === 'fr' ? `« ${letter} »` : `“${letter}”`;
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[letter] ?? kinds.find(([pattern]) => pattern.test(letter))?.[1];
  return name === undefined ? code : `${code} (${name[language]})`;
}
