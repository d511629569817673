import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Facts, FormProblem } from '../../model';
import type { TextReader } from './textReader';

/** Deeper than any document that people or programs write. Ours. */
const deepest = 256;
const hl7Namespace = 'urn:hl7-org:v3';
/** Every CDA R2 document says by this that it is one; an extract may lack it, and no other standard has its root. Source: HL7 CDA R2, `typeId`. */
const cdaTypeId = '2.16.840.1.113883.1.3';

/** Ends the reading from inside the parser. */
class Stop extends Error {}

/**
 * Whether a text is well-formed XML, its root, and whether it is a CDA R2 document. Nothing is expanded or fetched: a
 * DOCTYPE ends the reading. Prefixes that nothing declares are allowed, since extracts have them.
 */
export function readXml({ doctypeAllowed }: { readonly doctypeAllowed: boolean }): TextReader {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let root: { readonly name: string; readonly isClinical: boolean } | undefined;
  let typeId: string | undefined;
  let depth = 0;
  let problem: FormProblem | undefined;
  let stopped = false;
  const stop = (found: FormProblem | undefined): never => {
    problem = found;
    throw new Stop();
  };
  const fault = (code: 'xml-malformed' | 'doctype-refused', what: string): FormProblem => ({
    code,
    params: { line: String(parser.line), what },
  });
  parser.on('error', () => stop(fault('xml-malformed', 'syntax')));
  parser.on('doctype', () => stop(doctypeAllowed ? undefined : fault('doctype-refused', 'doctype')));
  parser.on('opentag', (tag) => {
    depth++;
    if (depth === 1) root = rootOf(tag);
    if (depth === 2 && localName(tag.name) === 'typeId') typeId ??= tag.attributes['root'] ?? '';
    if (depth > deepest) stop(fault('xml-malformed', 'depth'));
  });
  parser.on('closetag', () => depth--);
  const guarded = (act: () => void): void => {
    if (stopped) return;
    try {
      act();
    } catch (error) {
      stopped = true;
      if (!(error instanceof Stop)) throw error;
    }
  };
  return {
    add: (piece) => guarded(() => parser.write(piece)),
    end(whole) {
      if (whole) guarded(() => parser.close());
      const facts: Facts = {
        ...(root === undefined ? {} : { xmlRoot: root.name }),
        ...(root === undefined
          ? {}
          : { cda: root.isClinical && (typeId === undefined || typeId === cdaTypeId) }),
      };
      return { facts, problems: problem === undefined ? [] : [problem] };
    },
  };
}

function rootOf({ name, attributes }: SaxesTagPlain): {
  readonly name: string;
  readonly isClinical: boolean;
} {
  const colon = name.indexOf(':');
  const namespace = attributes[colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`];
  const local = localName(name);
  return { name: local, isClinical: local === 'ClinicalDocument' && namespace === hl7Namespace };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
