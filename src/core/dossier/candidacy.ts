import type { Located } from '../text/located';
import { locatedText, locatedTexts } from '../yaml/located';
import { valueOf, type YamlNode } from '../yaml/nodes';
import { mapsAt } from './requests';

export const collegeDecisions = ['reference', 'non-reference'] as const;

/** A solution is one main component, at most one proxy, and additional ones. Source: the agency. */
export const componentRoles = ['main', 'proxy', 'additional'] as const;

/** What a dossier says of its candidacy; days are `YYYY-MM-DD`, undefined where nothing is written. */
export interface Candidacy {
  readonly charterAcceptedOn: Located<string> | undefined;
  readonly administrative: Examined;
  readonly eligibility: Examined;
  readonly conventionSignedOn: Located<string> | undefined;
  readonly college: {
    readonly on: Located<string> | undefined;
    readonly decision: Located<string> | undefined;
    readonly reasons: readonly string[];
  };
  /** Undefined where the product is no white label. */
  readonly whiteLabel: { readonly of: string | undefined; readonly modified: boolean } | undefined;
  /** Undefined where no audit is announced. */
  readonly audit: { readonly on: string | undefined; readonly chapters: readonly string[] } | undefined;
}

/** A file that is submitted, then validated by the agency. */
export interface Examined {
  readonly submittedOn: Located<string> | undefined;
  readonly validatedOn: Located<string> | undefined;
}

export interface Component {
  readonly role: Located<string> | undefined;
  readonly name: Located<string> | undefined;
  readonly nil: Located<string> | undefined;
  readonly version: Located<string> | undefined;
}

/** Vendors that present one solution together, by one lead with a mandate that all signed. */
export interface VendorGroup {
  readonly lead: string | undefined;
  readonly members: readonly string[];
  /** A path from the dossier's folder. */
  readonly mandate: Located<string> | undefined;
}

/** Reads `candidacy:`. */
export function candidacyIn(root: YamlNode | undefined): Candidacy {
  const node = valueOf(root, 'candidacy');
  const [whiteLabel, audit] = [valueOf(node, 'whiteLabel'), valueOf(node, 'audit')];
  return {
    charterAcceptedOn: locatedText(node, 'charterAcceptedOn'),
    administrative: examinedIn(valueOf(node, 'administrative')),
    eligibility: examinedIn(valueOf(node, 'eligibility')),
    conventionSignedOn: locatedText(node, 'convention', 'signedOn'),
    college: {
      on: locatedText(node, 'college', 'on'),
      decision: locatedText(node, 'college', 'decision'),
      reasons: oneOrMore(valueOf(node, 'college'), 'reasons'),
    },
    whiteLabel:
      whiteLabel?.kind === 'map'
        ? {
            of: locatedText(whiteLabel, 'of')?.value,
            modified: locatedText(whiteLabel, 'modified')?.value === 'true',
          }
        : undefined,
    audit:
      audit?.kind === 'map'
        ? { on: locatedText(audit, 'on')?.value, chapters: textsAt(audit, 'chapters') }
        : undefined,
  };
}

/** Reads `components:`. */
export function componentsIn(root: YamlNode | undefined): readonly Component[] {
  return mapsAt(root, 'components').map((node) => ({
    role: locatedText(node, 'role'),
    name: locatedText(node, 'name'),
    nil: locatedText(node, 'nil'),
    version: locatedText(node, 'version'),
  }));
}

/** Reads `group:`; undefined where there is none. */
export function groupIn(root: YamlNode | undefined): VendorGroup | undefined {
  const node = valueOf(root, 'group');
  if (node?.kind !== 'map') return undefined;
  return {
    lead: locatedText(node, 'lead')?.value,
    members: textsAt(node, 'members'),
    mandate: locatedText(node, 'mandate'),
  };
}

function examinedIn(node: YamlNode | undefined): Examined {
  return { submittedOn: locatedText(node, 'submittedOn'), validatedOn: locatedText(node, 'validatedOn') };
}

function textsAt(node: YamlNode, key: string): readonly string[] {
  return locatedTexts(node, key).map(({ value }) => value);
}

function oneOrMore(node: YamlNode | undefined, key: string): readonly string[] {
  const one = locatedText(node, key);
  return one === undefined ? locatedTexts(node, key).map(({ value }) => value) : [one.value];
}
