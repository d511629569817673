import { kindName } from '../catalogue/kindNames';
import type { ExpectedProof } from '../catalogue/model';
import { type RequiredFact, requiredFacts } from '../dossier/policy';
import type { Origin } from '../evidence/acceptedTypes';
import type { EvidencePolicy } from '../evidence/evidencePolicy';
import { typesInWords } from '../evidence/typesInWords';
import type { Language, Words } from '../language/language';
import { datedByRelease, demandOf, freshnessFor, pictureMinimumFor } from './demands';

/** The rules that hold for what is given for an expected proof, each in a sentence that ends with who says so. */
export function ruleLines(
  expected: ExpectedProof,
  policy: EvidencePolicy,
  language: Language,
): readonly string[] {
  const words = ruleWords[language];
  const by = (sentence: string, origin: Origin): string => words.by(sentence, words.origins[origin]);
  const types = expected.kinds.map((kind) => {
    const { types: accepted, link, testNumber, origin, overridden } = policy.acceptance(kind);
    const phrases = [
      ...(accepted === 'any'
        ? [words.any]
        : accepted.length === 0
          ? []
          : [typesInWords(accepted, language, true)]),
      ...(link ? [words.link] : []),
      ...(testNumber ? [words.number] : []),
    ];
    return by(words.takes(kindName(kind, language), phrases.join(', ')), overridden ? 'dossier' : origin);
  });
  const facts = requiredFacts.flatMap((fact) => {
    const demand = demandOf(fact, expected, policy);
    return demand === undefined ? [] : [by(words.facts[fact], demand.origin)];
  });
  const minimum = pictureMinimumFor('png', expected, policy);
  const freshness = freshnessFor(expected, policy);
  return [
    ...types,
    ...facts,
    ...(minimum === undefined ? [] : [by(words.picture(minimum.value), minimum.origin)]),
    ...(freshness === undefined ? [] : [by(words.months(freshness.value), freshness.origin)]),
    ...(datedByRelease(expected, policy) === 'no' ? [] : [by(words.released, 'ours')]),
  ];
}

interface RuleWords {
  readonly by: (sentence: string, origin: string) => string;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly takes: (kind: string, types: string) => string;
  readonly any: string;
  readonly link: string;
  readonly number: string;
  readonly facts: Readonly<Record<RequiredFact, string>>;
  readonly picture: (pixels: number) => string;
  readonly months: (months: number) => string;
  readonly released: string;
}

const ruleWords: Words<RuleWords> = {
  fr: {
    by: (sentence, origin) => `${sentence} (source : ${origin})`,
    origins: {
      agency: 'l’agence',
      measured: 'observé dans de vrais catalogues',
      ours: 'Ségur Preuves',
      dossier: 'policy de segur.yaml',
    },
    takes: (kind, types) => `${kind} : ${types}`,
    any: 'tout fichier',
    link: 'un lien',
    number: 'un numéro de test',
    facts: {
      textLayer: 'un PDF contient du texte',
      pdfa: 'un PDF se déclare PDF/A',
      signed: 'un PDF est signé électroniquement',
    },
    picture: (pixels) => `le plus grand côté d’une image fait au moins ${pixels} pixels`,
    months: (months) => `moins de ${months} mois au dépôt`,
    released: 'pas avant la sortie de la version',
  },
  en: {
    by: (sentence, origin) => `${sentence} (source: ${origin})`,
    origins: {
      agency: 'the agency',
      measured: 'observed in real catalogues',
      ours: 'Ségur Preuves',
      dossier: 'policy in segur.yaml',
    },
    takes: (kind, types) => `${kind}: ${types}`,
    any: 'any file',
    link: 'a link',
    number: 'a test number',
    facts: {
      textLayer: 'a PDF contains text',
      pdfa: 'a PDF declares itself PDF/A',
      signed: 'a PDF is signed electronically',
    },
    picture: (pixels) => `the longer side of a picture is at least ${pixels} pixels`,
    months: (months) => `less than ${months} months old at the deposit`,
    released: 'not before the version was released',
  },
};
