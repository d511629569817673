import { SaxesParser } from 'saxes';
import { markupGuard, pieceSize } from '../../text/markupGuard';
import type { FileFault, FileFaultParams } from '../model';
import type { TextReader } from './textReader';
import {
  mayContainDocuments,
  localName,
  namespaceAttribute,
  rootFacts,
  xmlRootOf,
  type XmlRoot,
} from './xmlRoot';

/** Deeper than any document that people or programs write. Ours. */
const deepest = 256;

/** Ends the reading from inside the parser. */
class Stop extends Error {
  constructor(readonly problem: FileFault | undefined) {
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
  let namespaces: OpenTag['attributes'] = {};
  let [depth, isClinical] = [0, false];
  let stop: Stop | undefined;
  const refuse = (problem: FileFault | undefined): never => {
    throw new Stop(problem);
  };
  const malformed = (what: FileFaultParams['xml-malformed']['what']): never =>
    refuse({ code: 'xml-malformed', params: { line: String(parser.line), what } });
  const markup = markupGuard();
  followMarkup(parser, markup);
  const onDoctype = (): never => refuse(doctypeAllowed ? undefined : doctypeAt(parser.line));
  parser.on('error', () => malformed('syntax'));
  parser.on('doctype', onDoctype);
  parser.on('opentag', (tag) => {
    markup.ended();
    depth++;
    if (depth === 1) [root, namespaces] = [rootIn(tag, {}), tag.attributes];
    else if (!isClinical && root !== undefined && mayContainDocuments(root))
      isClinical = rootIn(tag, namespaces).isClinical;
    if (depth === 2 && localName(tag.name) === 'typeId') typeId ??= tag.attributes['root'] ?? '';
    if (depth > deepest) malformed('depth');
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
        const part = withoutRuns(piece.slice(at, at + pieceSize));
        stop ??= stopOf(() => parser.write(part));
        if (markup.isTooLong(part)) stop ??= stopOf(giveUp);
      }
    },
    end(whole) {
      if (whole) stop ??= stopOf(() => parser.close());
      const own = root === undefined ? {} : rootFacts(root, typeId);
      const facts = isClinical ? { ...own, cda: true } : own;
      return { facts, problems: stop?.problem === undefined ? [] : [stop.problem] };
    },
  };
}

/**
 * Without references to characters that follow one another: the parser takes a microsecond for each. The first of them, or what else
 * a `;` before them ends, shows whether text may be there; no name or identifier that is compared has a `;`.
 */
function withoutRuns(part: string): string {
  return part.includes(';&') ? part.replace(run, '') : part;
}

const run =
  /(?<=;)(?:&(?:amp|lt|gt|quot|apos|#(?:3[2-9]|[4-9]\d|[1-9]\d{2,3}|x(?:[2-9A-Fa-f][\dA-Fa-f]|[1-9A-Ca-c][\dA-Fa-f]{2,3})));)+/gu;

function doctypeAt(line: number): FileFault {
  return { code: 'doctype-refused', params: { line: String(line), what: 'doctype' } };
}

interface OpenTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function rootIn({ name, attributes }: OpenTag, outer: OpenTag['attributes']): XmlRoot {
  const attribute = namespaceAttribute(name);
  return xmlRootOf(name, attributes[attribute] ?? outer[attribute]);
}

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

function followMarkup(parser: SaxesParser, markup: { ended(): void }): void {
  for (const event of ['text', 'comment', 'cdata', 'processinginstruction'] as const)
    parser.on(event, () => markup.ended());
}
