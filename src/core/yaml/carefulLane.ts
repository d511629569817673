import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLError,
} from 'yaml';
import { LineIndex } from '../text/lineIndex';
import type { Range } from '../text/position';
import { tooDeepAt } from './depthGuard';
import {
  saysNothing,
  type YamlMap,
  type YamlNode,
  type YamlPair,
  type YamlProblem,
  type YamlReading,
  type YamlScalar,
} from './nodes';

/** More errors than this in one text are consequences of the first ones. */
const maxErrors = 20;

/**
 * Reads any YAML with the `yaml` package, after making sure that it is not nested so deep that parsing would end the
 * process. Every scalar is kept as text. Anchors, aliases, tags, directives and further documents are problems.
 */
export function readInCarefulLane(text: string): YamlReading {
  const index = new LineIndex(text);
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const range = { start: index.positionAt(deep), end: index.positionAt(deep + 1) };
    return { root: undefined, problems: [{ code: 'yaml-too-deep', range, params: {} }] };
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'silent',
  });
  const conversion = new Conversion(text, index);
  const root = conversion.nodeOf(document.contents);
  return { root, problems: [...syntaxProblems(document, index), ...conversion.problems] };
}

function syntaxProblems(document: Document, index: LineIndex): YamlProblem[] {
  const raised = [
    ...document.errors,
    ...document.warnings.filter((warning) => warning.code === 'BAD_DIRECTIVE'),
  ];
  return raised
    .filter((error) => error.code !== 'BAD_ALIAS' && error.code !== 'TAG_RESOLVE_FAILED')
    .slice(0, maxErrors)
    .map((error) => syntaxProblem(error, index));
}

function syntaxProblem(error: YAMLError, index: LineIndex): YamlProblem {
  const [from, to] = error.pos;
  return {
    code: 'yaml-syntax',
    range: { start: index.positionAt(from), end: index.positionAt(Math.max(to, from + 1)) },
    params: { what: error.code, said: error.message.slice(0, 200) },
  };
}

/** From the package's nodes to ours. Depth was checked before: recursion is bounded. */
class Conversion {
  readonly problems: YamlProblem[] = [];

  constructor(
    private readonly text: string,
    private readonly index: LineIndex,
  ) {}

  nodeOf(node: Node | null | undefined): YamlNode | undefined {
    if (node === null || node === undefined) return undefined;
    if (isAlias(node) || node.anchor !== undefined)
      this.refuse(node, isAlias(node) ? node.source : (node.anchor ?? ''));
    if (isAlias(node)) return undefined;
    if (node.tag !== undefined && /[!]/.test(this.prefixOf(node))) this.refuseTag(node);
    if (isScalar(node)) return this.scalarOf(node);
    if (isMap(node)) return this.mapOf(node);
    if (isSeq(node)) return this.listOf(node);
    return undefined;
  }

  private scalarOf(node: Node & { value: unknown; type?: string }): YamlScalar | undefined {
    const scalar: YamlScalar = {
      kind: 'scalar',
      value: typeof node.value === 'string' ? node.value : '',
      style: styleOf(node.type),
      range: this.scalarRange(node),
    };
    return saysNothing(scalar) ? undefined : scalar;
  }

  private mapOf(node: Node & { items: Pair[]; flow?: boolean }): YamlMap {
    const pairs: YamlPair[] = [];
    for (const pair of node.items) {
      const key = this.nodeOf(pair.key as Node | null);
      const value = this.nodeOf(pair.value as Node | null);
      if (key?.kind !== 'scalar') this.refuseKey(pair.key as Node | null);
      else if (key.value === '<<' && key.style === 'plain') this.problems.push(aliasProblem(key.range, '<<'));
      else pairs.push({ key, value });
    }
    const flow = node.flow === true;
    const last = pairs.at(-1);
    const range = this.rangeOf(node);
    const end = flow || last === undefined ? range.end : (last.value ?? last.key).range.end;
    return { kind: 'map', pairs, flow, range: { start: range.start, end } };
  }

  private listOf(node: Node & { items: unknown[]; flow?: boolean }): YamlNode {
    const items = node.items.map((item) => this.nodeOf(item as Node) ?? this.emptyAt(item as Node));
    const flow = node.flow === true;
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
    const end = from + this.text.slice(from, to).replace(/(?:\r?\n[ \t]*)+$/, '').length;
    return { start: this.index.positionAt(from), end: this.index.positionAt(end) };
  }

  private rangeOf(node: Node): Range {
    const [from, to] = node.range ?? [0, 0];
    return { start: this.index.positionAt(from), end: this.index.positionAt(to) };
  }

  private prefixOf(node: Node): string {
    const from = node.range?.[0] ?? 0;
    const lineStart = this.text.lastIndexOf('\n', from - 1) + 1;
    return this.text.slice(lineStart, from + 1);
  }

  private refuse(node: Node, name: string): void {
    this.problems.push(aliasProblem(this.rangeOf(node), name));
  }

  private refuseTag(node: Node): void {
    this.problems.push({
      code: 'yaml-syntax',
      range: this.rangeOf(node),
      params: { what: 'TAG', said: node.tag ?? '' },
    });
  }

  private refuseKey(node: Node | null): void {
    const range =
      node === null
        ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
        : this.rangeOf(node);
    this.problems.push({ code: 'yaml-syntax', range, params: { what: 'COMPLEX_KEY', said: '' } });
  }
}

function aliasProblem(range: Range, name: string): YamlProblem {
  return { code: 'yaml-alias', range, params: { name } };
}

function styleOf(type: string | undefined): YamlScalar['style'] {
  if (type === 'QUOTE_SINGLE') return 'single';
  if (type === 'QUOTE_DOUBLE') return 'double';
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'plain';
}
