import { foldProfile, generalFold } from '../catalogue/profiles';
import type { Located } from '../text/located';
import { manyDigits } from '../text/manyDigits';
import { rangeOf } from '../text/position';
import { commentsIn } from '../yaml/commentsIn';
import { locatedText, locatedTexts, textsByKey } from '../yaml/located';
import { withoutConflict } from '../yaml/mergeConflict';
import { valueOf, type YamlNode, type ReadingDraft } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { tooLarge, tooLargeDraft } from '../yaml/tooLarge';
import { problemsOf } from '../yaml/validate';
import { candidacyIn, componentsIn, groupIn } from './candidacy';
import { dossierSchema } from './dossierSchema';
import type { Dossier, Milestone, Product } from './model';
import { defaultPolicy, type Policy, type RequiredFact, requiredFacts, type SeverityChoice } from './policy';
import { requestsIn } from './requests';

export interface DossierReading {
  readonly dossier: Dossier;
  readonly problems: readonly ReadingDraft[];
}

/** Reads `segur.yaml`. Never throws: what can't be read is a problem, and every other part is kept. */
export function readDossier(path: string, text: string): DossierReading {
  const refused = tooLargeDraft(text);
  if (refused !== undefined) return unreadDossier(path, refused);
  const conflict = withoutConflict(text);
  const comments = commentsIn(conflict.text, manyDigits);
  if (comments === undefined) return unreadDossier(path, tooLarge('elements'));
  const { root, problems } = readYaml(conflict.text);
  const shape = root === undefined ? emptyDossier(problems) : problemsOf(dossierSchema, root);
  return {
    dossier: { ...dossierOf(path, root), comments },
    problems: [...(conflict.problem === undefined ? [] : [conflict.problem]), ...problems, ...shape],
  };
}

function unreadDossier(path: string, problem: ReadingDraft): DossierReading {
  return { dossier: dossierOf(path, undefined), problems: [problem] };
}

function emptyDossier(problems: readonly ReadingDraft[]): readonly ReadingDraft[] {
  if (problems.length > 0) return [];
  return [
    {
      code: 'schema-invalid',
      range: rangeOf(0, 0, 0, 1),
      params: { path: '', reason: 'empty-file', allowed: '' },
    },
  ];
}

/** What a root says, with nothing for what it does not say. */
export function dossierOf(path: string, root: YamlNode | undefined): Dossier {
  return {
    path,
    product: productIn(root),
    device: locatedText(root, 'device'),
    wave: numberOf(locatedText(root, 'wave')),
    profiles: locatedTexts(root, 'profiles').filter((profile) => foldProfile(profile.value) !== generalFold),
    catalogue: locatedText(root, 'catalogue'),
    milestones: milestonesIn(root),
    candidacy: candidacyIn(root),
    requests: requestsIn(root),
    components: componentsIn(root),
    group: groupIn(root),
    policy: policyIn(valueOf(root, 'policy')),
    ignored: textsByKey(root, 'ignore'),
    comments: [],
    root,
  };
}

function productIn(root: YamlNode | undefined): Product {
  const product = valueOf(root, 'product');
  return {
    name: locatedText(product, 'name'),
    version: locatedText(product, 'version'),
    releasedOn: locatedText(product, 'releasedOn'),
    nie: locatedText(product, 'nie'),
    nil: locatedText(product, 'nil'),
    nru: { user: locatedText(product, 'nru', 'user'), proxy: locatedText(product, 'nru', 'proxy') },
    listedInWave1:
      valueOf(product, 'wave1')?.kind === 'map' || locatedText(product, 'wave1')?.value === 'true',
    wave1Id: locatedText(product, 'wave1', 'id'),
  };
}

function milestonesIn(root: YamlNode | undefined): readonly Milestone[] {
  return (['date1', 'date2', 'date3'] as const).flatMap((name) => {
    const at = locatedText(root, 'milestones', name);
    return at === undefined ? [] : [{ name, at }];
  });
}

function policyIn(policy: YamlNode | undefined): Policy {
  const severities = [...textsByKey(policy, 'severity')];
  return {
    severity: new Map(
      severities.filter((pair): pair is [string, SeverityChoice] => isSeverityChoice(pair[1])),
    ),
    wave1CriticalOnly: locatedText(policy, 'wave1CriticalOnly')?.value !== 'false',
    hosts: locatedTexts(policy, 'hosts').map((host) => host.value.toLowerCase()),
    formats: formatsIn(policy),
    require: requiredIn(policy),
    pictureMinimum: countIn(policy, 'pictureMinimum'),
    freshnessMonths: countIn(policy, 'freshnessMonths'),
    target: locatedText(policy, 'target')?.value === 'listing' ? 'listing' : 'complete',
  };
}

function formatsIn(policy: YamlNode | undefined): Policy['formats'] {
  const formats = valueOf(policy, 'formats');
  if (formats?.kind !== 'map') return defaultPolicy.formats;
  return new Map(
    formats.pairs.map(({ key }) => [key.value, locatedTexts(formats, key.value).map((type) => type.value)]),
  );
}

function requiredIn(policy: YamlNode | undefined): Policy['require'] {
  const required = valueOf(policy, 'require');
  if (required?.kind !== 'map') return defaultPolicy.require;
  const factsAt = (kind: string): readonly RequiredFact[] =>
    locatedTexts(required, kind).flatMap(({ value }) => requiredFacts.find((fact) => fact === value) ?? []);
  return new Map(required.pairs.map(({ key }) => [key.value, factsAt(key.value)]));
}

function countIn(policy: YamlNode | undefined, key: string): number | undefined {
  const written = locatedText(policy, key)?.value;
  return written !== undefined && /^\d{1,6}$/u.test(written) ? Number(written) : undefined;
}

function isSeverityChoice(text: string): text is SeverityChoice {
  return text === 'error' || text === 'warning' || text === 'information' || text === 'off';
}

function numberOf(text: Located<string> | undefined): Located<number> | undefined {
  if (text === undefined || !/^\d{1,3}$/.test(text.value)) return undefined;
  return { value: Number(text.value), range: text.range };
}
