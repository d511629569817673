import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { LineIndex } from '../text/lineIndex';
import type { Range } from '../text/position';
import { endOfCutWords, hashDraft } from './cutByHash';
import {
  isEmptyScalar,
  type YamlMap,
  type YamlNode,
  type YamlPair,
  type ReadingDraft,
  type YamlScalar,
  pathKeys,
} from './nodes';
import { DraftList } from './draftList';
import type { SyntaxCause } from './syntaxCause';

/** From the package's nodes to ours, with what our files must not have. Depth was checked before: recursion is bounded. */
export class Conversion {
  readonly problems = new DraftList();
  /** How many brackets and braces are open. */
  private flow = 0;

  constructor(
    private readonly text: string,
    private readonly index: LineIndex,
  ) {}

  nodeOf(node: Node | null | undefined, isKey = false): YamlNode | undefined {
    if (node === null || node === undefined) return undefined;
    if (isAlias(node) || node.anchor !== undefined)
      this.refuseAlias(this.rangeOf(node), isAlias(node) ? node.source : (node.anchor ?? ''));
    if (isAlias(node)) return undefined;
    if (node.tag !== undefined && (isScalar(node) || this.hasTagBefore(node)))
      this.refuse(this.rangeOf(node), 'TAG');
    if (isScalar(node)) return this.scalarOf(node, isKey);
    if (isMap(node)) return this.mapOf(node);
    if (isSeq(node)) return this.listOf(node);
    return undefined;
  }

  private scalarOf(node: Node & { value: unknown; type?: string }, isKey: boolean): YamlScalar | undefined {
    const scalar: YamlScalar = {
      kind: 'scalar',
      value: typeof node.value === 'string' ? node.value : '',
      style: styleOf(node.type),
      range: this.scalarRange(node),
    };
    if (!isKey && scalar.style === 'plain' && scalar.value !== '') this.lookForHash(node, scalar);
    return isEmptyScalar(scalar) ? undefined : scalar;
  }

  /** A `#` right after an unquoted value, on its last line. */
  private lookForHash(node: Node, { range }: YamlScalar): void {
    const [, end] = node.range ?? [0, 0];
    const character = this.text[end];
    if (character !== ' ' && character !== '\t') return;
    const stop = this.text.indexOf('\n', end);
    const rest = this.text.slice(end, stop === -1 ? undefined : stop);
    const cut = endOfCutWords(rest, 0, this.flow > 0);
    if (cut === undefined) return;
    this.problems.add('yaml-hash', () =>
      hashDraft({ start: range.start, end: this.index.positionAt(end + cut) }),
    );
  }

  private mapOf(node: Node & { items: Pair[]; flow?: boolean }): YamlMap {
    const flow = node.flow === true;
    const pairs: YamlPair[] = [];
    if (flow) this.flow++;
    for (const pair of node.items) this.addPair(pairs, pair, node);
    if (flow) this.flow--;
    const last = pairs.at(-1);
    const range = this.rangeOf(node);
    const end = flow || last === undefined ? range.end : (last.value ?? last.key).range.end;
    return { kind: 'map', pairs, flow, range: { start: range.start, end } };
  }

  private addPair(pairs: YamlPair[], pair: Pair, map: Node & { items: Pair[] }): void {
    const key = this.nodeOf(pair.key as Node | null, true);
    const value = this.nodeOf(pair.value as Node | null);
    if (key?.kind !== 'scalar')
      this.refuse(this.rangeOf((pair.key ?? pair.value ?? map) as Node), 'COMPLEX_KEY');
    else if (key.value === '<<' && key.style === 'plain') this.refuseAlias(key.range, '<<');
    else {
      if (value?.kind === 'scalar' && pathKeys.has(key.value) && !namesWorkbook(map))
        this.lookForEscapes(value, pair.value as Node);
      pairs.push({ key, value });
    }
  }

  /** `"INS\nouveau.png"`: a path of Windows in which a backslash became a line end, a tab or another sign. */
  private lookForEscapes({ style, range }: YamlScalar, node: Node): void {
    if (style !== 'double') return;
    const [from, to] = node.range ?? [0, 0];
    if (/^(?:[^\\]|\\[\\"/uU])*$/.test(this.text.slice(from, Math.min(to, from + 5000)))) return;
    this.refuse(range, 'BACKSLASH');
  }

  private listOf(node: Node & { items: unknown[]; flow?: boolean }): YamlNode {
    const flow = node.flow === true;
    if (flow) this.flow++;
    const items = node.items.map((item) => this.nodeOf(item as Node) ?? this.emptyAt(item as Node));
    if (flow) this.flow--;
    const range = this.rangeOf(node);
    const end = flow ? range.end : (items.at(-1)?.range.end ?? range.end);
    return { kind: 'list', items, flow, range: { start: range.start, end } };
  }

  private emptyAt(node: Node | null): YamlScalar {
    const start = this.index.positionAt(node?.range?.[0] ?? 0);
    return { kind: 'scalar', value: '', style: 'plain', range: { start, end: start } };
  }

  private scalarRange(node: Node & { type?: string }): Range {
    const [from, to] = node.range ?? [0, 0];
    if (styleOf(node.type) !== 'block') return this.rangeOf(node);
    return { start: this.index.positionAt(from), end: this.index.positionAt(this.endOfLines(from, to)) };
  }

  /** Without the line ends, and blank lines, at the end. */
  private endOfLines(from: number, to: number): number {
    let end = to;
    for (let at = to; at > from && ' \t\r\n'.includes(this.text.charAt(at - 1)); at--) {
      if (this.text[at - 1] === '\n') end = this.text[at - 2] === '\r' ? at - 2 : at - 1;
    }
    return end;
  }

  private rangeOf(node: Node): Range {
    const [from, to] = node.range ?? [0, 0];
    return { start: this.index.positionAt(from), end: this.index.positionAt(to) };
  }

  /** The package gives every collection a tag: only one that is written counts. */
  private hasTagBefore(node: Node): boolean {
    const from = node.range?.[0] ?? 0;
    const before = this.text.slice(Math.max(0, from - 200), from);
    return /(?:^|[\s,[{])![^\s,[\]{}]*\s+(?:&\S+\s+)?$/.test(before);
  }

  private refuseAlias(range: Range, name: string): void {
    this.problems.add('yaml-alias', () => ({ code: 'yaml-alias', range, params: { name } }));
  }

  private refuse(range: Range, what: SyntaxCause): void {
    this.problems.add('yaml-syntax', (): ReadingDraft => ({ code: 'yaml-syntax', range, params: { what } }));
  }
}

/** A catalogue's `source:` names the workbook as it was called, written by an import. */
function namesWorkbook({ items }: { items: Pair[] }): boolean {
  return items.some(({ key }) => isScalar(key) && key.value === 'sheet');
}

function styleOf(type: string | undefined): YamlScalar['style'] {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'plain';
}
