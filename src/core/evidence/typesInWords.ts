import type { Language, Words } from '../language/language';
import { typeFamilies, type TypeFamily } from './acceptedTypes';

/** What exceeds this is cut. */
const mostAlone = 6;

/**
 * Types of files in words, a whole family by its name: `pictures, videos, pdf`. Where `examples` are wanted a family has
 * its most frequent ones beside it: `pictures (png, jpg, gif…)`.
 */
export function typesInWords(types: readonly string[], language: Language, examples = false): string {
  const families = Object.entries(typeFamilies) as [TypeFamily, readonly string[]][];
  const whole = families.filter(([, members]) => members.every((type) => types.includes(type)));
  const named = new Set(whole.flatMap(([, members]) => members));
  const alone = types.filter((type) => !named.has(type));
  return [
    ...whole.map(([family, members]) => {
      const name = names[language][family];
      return examples ? `${name} (${members.slice(0, 3).join(', ')}…)` : name;
    }),
    ...alone.slice(0, mostAlone),
    ...(alone.length > mostAlone ? ['…'] : []),
  ].join(', ');
}

const names: Words<Readonly<Record<TypeFamily, string>>> = {
  fr: {
    pictures: 'images',
    videos: 'vidéos',
    texts: 'textes',
    office: 'bureautique',
    packed: 'archives',
    captures: 'captures réseau',
  },
  en: {
    pictures: 'pictures',
    videos: 'videos',
    texts: 'texts',
    office: 'office documents',
    packed: 'archives',
    captures: 'network captures',
  },
};
