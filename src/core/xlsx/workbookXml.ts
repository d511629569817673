import { SaxesParser } from 'saxes';
import { markupGuard, pieceSize } from '../text/markupGuard';
import { Refused } from './model';

/** The attributes of an element, by name with its prefix. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader of one kind of part does with what is in it. Names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: XmlAttributes): void;
  /** May come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than any part of a workbook. */
const deepest = 64;

/**
 * Gives the XML of one part of a workbook, piece by piece, to its reader. Nothing is expanded or fetched: a DOCTYPE is refused.
 * Prefixes that nothing declares are allowed. All of it throws `Refused` for what is not well-formed.
 */
export function workbookXml(reader: XmlReader): { write(piece: string): void; end(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const markup = markupGuard();
  let depth = 0;
  const refuse = (): never => {
    throw new Refused('malformed');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('comment', () => markup.ended());
  parser.on('processinginstruction', () => markup.ended());
  parser.on('opentag', ({ name, attributes }) => {
    markup.ended();
    if (++depth > deepest) refuse();
    reader.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    markup.ended();
    depth--;
    reader.close?.(localName(name));
  });
  const addText = (text: string): void => {
    markup.ended();
    if (depth > 0) reader.text?.(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  return {
    write(piece) {
      for (let at = 0; at < piece.length; at += pieceSize) {
        const part = piece.slice(at, at + pieceSize);
        parser.write(part);
        if (markup.isTooLong(part)) refuse();
      }
    },
    end: () => void parser.close(),
  };
}

/** Some writers put every name under a prefix: `<x:row>`. */
function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
