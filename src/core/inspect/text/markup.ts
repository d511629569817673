import { type Recognised, withoutFault } from '../recognised';

/** What may be before the root: the declaration, comments, instructions. */
const prologue = /^(?:\s|<\?[^>]{0,2000}\?>|<!--[\s\S]{0,20000}?-->)+/u;
/** Elements with which pages, and parts of them, begin. */
const htmlRoots: ReadonlySet<string> = new Set(
  'html head body div table p span script style h1 h2 h3 h4 h5 h6 ul ol img br hr center font b i pre meta iframe'.split(
    ' ',
  ),
);
/** XHTML, and the name that Office gives to HTML. */
const pageNamespace = /\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/(?:1999\/xhtml|TR\/[\w.-]{1,40}\/?)["']/u;

/** XML, and what is written like it. `promised`: the name of the file says that it is XML, so that a broken one counts too. */
export function markupIn(text: string, promised: boolean): Recognised | undefined {
  if (!text.startsWith('<')) return undefined;
  const body = text.replace(prologue, '');
  if (/^<!doctype\s+html\b/iu.test(body)) return withoutFault('html');
  const doctype = /^<!DOCTYPE\s+([\w.:-]{1,200})/iu.exec(body)?.[1];
  const root = doctype ?? /^<([\p{L}_][\w.:-]{0,200})(?=[\s/>])/u.exec(body)?.[1];
  if (root === undefined) return promised || /^<\?xml\s/u.test(text) ? withoutFault('xml') : undefined;
  const name = root.slice(root.indexOf(':') + 1);
  if (name.toLowerCase() === 'svg') return withoutFault('svg', { xmlRoot: name });
  const declared = /^<\?xml\s/u.test(text);
  if (isPage(body, name, declared || (doctype !== undefined && name.toLowerCase() !== 'html')))
    return withoutFault('html');
  // `<init> started` begins a line of a log: without a declaration a closing sign must be somewhere.
  const closes = promised || declared || doctype !== undefined || /\sxmlns(?::\w+)?\s*=|<\/|\/>/u.test(body);
  return closes ? withoutFault('xml', { xmlRoot: name }) : undefined;
}

/** Other vocabularies have elements of the same names: what says that it is XML, or in whose, is no page unless it says so. */
function isPage(body: string, name: string, declared: boolean): boolean {
  if (!htmlRoots.has(name.toLowerCase())) return false;
  const start = /^<[^!?<>][^<>]{0,4000}>/u.exec(body)?.[0] ?? '';
  if (pageNamespace.test(start)) return true;
  const isForeign = /\sxmlns(?::[\w.-]+)?\s*=/u.test(start) && name.toLowerCase() !== 'html';
  return name.toLowerCase() === 'html'
    ? !/\sxmlns\s*=/u.test(start)
    : !declared && !isForeign && !start.startsWith(`<${name}:`);
}
