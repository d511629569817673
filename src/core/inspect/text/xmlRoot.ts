import type { Facts } from '../model';

const hl7Namespace = 'urn:hl7-org:v3';
/** Every CDA R2 document says by this that it is one; an extract may lack it, and no other standard has its root. Source: HL7 CDA R2, `typeId`. */
const cdaTypeId = '2.16.840.1.113883.1.3';

/** The element that holds all others. */
export interface XmlRoot {
  /** Without its prefix. */
  readonly name: string;
  /** Has the name and the namespace of a clinical document. */
  readonly isClinical: boolean;
}

/** The attribute that binds the prefix of a name, or that of names without one. */
export function namespaceAttribute(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
}

/** The root from its name, prefix included, and the namespace bound to it. */
export function xmlRootOf(name: string, namespace: string | undefined): XmlRoot {
  const local = localName(name);
  return { name: local, isClinical: local === 'ClinicalDocument' && namespace === hl7Namespace };
}

/** A document that brings its own style sheet may be held by it: the root is then that of the sheet. Source: ANS, "CDA autoprésentable". */
export function mayContainDocuments({ name }: XmlRoot): boolean {
  return name === 'stylesheet' || name === 'transform';
}

/** `typeId`: what the element of that name directly below the root says; undefined where there is none. */
export function rootFacts(
  root: XmlRoot,
  typeId: string | undefined,
): Required<Pick<Facts, 'xmlRoot' | 'cda'>> {
  return { xmlRoot: root.name, cda: root.isClinical && (typeId === undefined || typeId === cdaTypeId) };
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
