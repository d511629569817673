import { decodeEntities } from './htmlEntities';

/** Tags that begin or end a line. */
const lines = new Set(
  'p div br ul ol li table thead tbody tfoot tr h1 h2 h3 h4 h5 h6 blockquote pre hr section article dl dt dd caption'.split(
    ' ',
  ),
);
const inLine = new Set(
  'u b i strong em span a sup sub s strike del ins font td th col colgroup img code small big mark center label cite q o:p'.split(
    ' ',
  ),
);

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9:]*)((?:\s|\/)[^<>]*)?>/g;

/** Whether a text holds tags or character references of HTML. `<identifiant>` in an address is none. */
export function containsHtml(text: string): boolean {
  if (!text.includes('<') && !text.includes('&')) return false;
  if (decodeEntities(text) !== text) return true;
  return [...text.matchAll(tag)].some(([, , name = '']) => isTag(name));
}

/** The text that HTML shows: lists keep their marks, paragraphs and breaks their lines. Ends of lines are not trimmed. */
export function htmlText(html: string): string {
  const bare = dropBetween(
    dropBetween(dropBetween(html, '<!--', '-->'), '<style', '</style>'),
    '<script',
    '</script>',
  );
  // In real HTML a line end is but a space; a few tags left over in plain text leave its lines alone.
  const flowing = /<(?:p|br|li|div)[\s/>]/i.test(bare) ? bare.replace(/\s*\n\s*/g, ' ') : bare;
  const lists: { readonly ordered: boolean; count: number }[] = [];
  const plain = flowing.replace(tag, (whole, slash: string, written: string) => {
    const name = written.toLowerCase();
    if (!isTag(name)) return whole;
    if (name === 'ul' || name === 'ol') {
      if (slash === '') lists.push({ ordered: name === 'ol', count: 0 });
      else lists.pop();
      return slash === '' ? '' : '\n';
    }
    if (name === 'li') return slash === '' ? `\n${nextMark(lists.at(-1))}` : '';
    if (name === 'td' || name === 'th') return slash === '' ? '' : ' | ';
    if (name === 'tr') return slash === '' ? '' : '\n';
    return lines.has(name) ? '\n' : '';
  });
  return decodeTwice(plain.replace(/ \|\s*\n/g, '\n'));
}

function isTag(name: string): boolean {
  const lower = name.toLowerCase();
  return lines.has(lower) || inLine.has(lower);
}

function nextMark(list: { readonly ordered: boolean; count: number } | undefined): string {
  if (!list?.ordered) return '- ';
  list.count += 1;
  return `${list.count}. `;
}

/** Some exports encode twice (`&amp;agrave;`); signs that would make new tags are decoded once only. */
function decodeTwice(text: string): string {
  const once = decodeEntities(text);
  return once.replace(/&(?!(?:amp|lt|gt|quot|#)\b)[a-zA-Z0-9]{2,8};/g, (reference) =>
    decodeEntities(reference),
  );
}

function dropBetween(text: string, from: string, to: string): string {
  const lower = text.toLowerCase();
  let markedUp = '';
  let at = 0;
  for (let start = lower.indexOf(from); start !== -1; start = lower.indexOf(from, at)) {
    const end = lower.indexOf(to, start);
    if (end === -1) break;
    markedUp += text.slice(at, start);
    at = end + to.length;
  }
  return markedUp + text.slice(at);
}
