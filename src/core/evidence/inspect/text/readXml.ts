import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Facts, FormProblem } from '../../model';
import { markupGuard, pieceSize } from './markupGuard';
import type { TextReader } from './textReader';

/** Deeper than any document that people or programs write. Ours. */
const deepest = 256;
const hl7Namespace = 'urn:hl7-org:v3';
/** Every CDA R2 document says by this that it is one; an extract may lack it, and no other standard has its root. Source: HL7 CDA R2, `typeId`. */
const cdaTypeId = '2.16.840.1.113883.1.3';

/** Ends the reading from inside the parser. */
class Stop extends Error {
  constructor(readonly problem: FormProblem | undefined) {
    super();
  }
}

/**
 * Whether a text is well-formed XML, its root, and whether it is a CDA R2 document. Nothing is expanded or fetched: a
 * DOCTYPE ends the reading. Prefixes that nothing declares are allowed, since extracts have them.
 */
export function readXml({ doctypeAllowed }: { readonly doctypeAllowed: boolean }): TextReader {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let root: XmlRoot | undefined;
  let typeId: string | undefined;
  let depth = 0;
  let stop: Stop | undefined;
  const refuse = (code: XmlFault, what: string): never => {
    throw new Stop({ code, params: { line: String(parser.line), what } });
  };
  const markup = markupGuard();
  followMarkup(parser, markup);
  const onDoctype = (): never => {
    if (doctypeAllowed) throw new Stop(undefined);
    return refuse('doctype-refused', 'doctype');
  };
  parser.on('error', () => refuse('xml-malformed', 'syntax'));
  parser.on('doctype', onDoctype);
  parser.on('opentag', (tag) => {
    markup.ended();
    depth++;
    if (depth === 1) root = rootOf(tag);
    if (depth === 2 && localName(tag.name) === 'typeId') typeId ??= tag.attributes['root'] ?? '';
    if (depth > deepest) refuse('xml-malformed', 'depth');
  });
  parser.on('closetag', () => {
    markup.ended();
    depth--;
  });
  const giveUp = (): never => {
    if (root === undefined && markup.isDoctype) return onDoctype();
    throw new Stop(undefined);
  };
  return {
    add(piece) {
      for (let at = 0; at < piece.length && stop === undefined; at += pieceSize) {
        const part = piece.slice(at, at + pieceSize);
        stop ??= stopOf(() => parser.write(part));
        if (markup.isTooLong(part)) stop ??= stopOf(giveUp);
      }
    },
    end(whole) {
      if (whole) stop ??= stopOf(() => parser.close());
      return { facts: factsOf(root, typeId), problems: stop?.problem === undefined ? [] : [stop.problem] };
    },
  };
}

type XmlFault = 'xml-malformed' | 'doctype-refused';

/** Why an act of the parser was ended, where it was. */
function stopOf(act: () => unknown): Stop | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return error;
    throw error;
  }
}

interface XmlRoot {
  readonly name: string;
  /** Has the name and the namespace of a clinical document. */
  readonly isClinical: boolean;
}

function followMarkup(parser: SaxesParser, markup: { ended(): void }): void {
  for (const event of ['text', 'comment', 'cdata', 'processinginstruction'] as const)
    parser.on(event, () => markup.ended());
}

function factsOf(root: XmlRoot | undefined, typeId: string | undefined): Facts {
  if (root === undefined) return {};
  const isClinical = root.isClinical && (typeId === undefined || typeId === cdaTypeId);
  return { xmlRoot: root.name, cda: isClinical };
}

function rootOf({ name, attributes }: SaxesTagPlain): XmlRoot {
  const colon = name.indexOf(':');
  const namespace = attributes[colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`];
  const local = localName(name);
  return { name: local, isClinical: local === 'ClinicalDocument' && namespace === hl7Namespace };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
