import type { YamlNode } from '../yaml/nodes';
import { isDemand } from './demands';
import { isProofKind, type ProofKind } from './kinds';
import type { ExpectedProof, Requirement, Scenario } from './model';
import { generalProfile } from './profiles';

/**
 * Reads a requirement by hand, since a catalogue of a thousand must be read in a blink, and notes whether anything
 * deviates from `requirementSchema`: only then is the schema asked what exactly.
 */
export class RequirementReader {
  /** Something in what was read last does not match the schema. */
  deviates = false;

  /** Undefined where there is no id to know it by. */
  read(node: YamlNode, chapter: string): Requirement | undefined {
    this.deviates = false;
    const fields = this.fields(node, requirementKeys);
    const id = fields.get('id');
    const name = this.text(id);
    if (id === undefined || name === undefined) {
      this.deviates = true;
      return undefined;
    }
    return {
      id: name,
      chapter,
      feature: this.text(fields.get('feature')),
      statement: this.text(fields.get('statement')) ?? '',
      comment: this.text(fields.get('comment')),
      nature: this.nature(fields.get('nature')),
      profiles: this.profiles(fields.get('profiles')),
      perimeter: this.text(fields.get('perimeter')),
      criticality: this.text(fields.get('criticality')),
      previousId: this.text(fields.get('previousId')),
      status: this.text(fields.get('status')),
      scenarios: this.items(fields.get('scenarios')).map((item) => this.scenario(item)),
      range: id.range,
    };
  }

  private scenario(node: YamlNode): Scenario {
    const fields = this.fields(node, scenarioKeys);
    return {
      id: this.text(fields.get('id')) ?? '',
      text: this.text(fields.get('text')) ?? '',
      expectedProofs: this.items(fields.get('proofs')).map((item, order) =>
        this.expectedProof(item, order + 1),
      ),
    };
  }

  private expectedProof(node: YamlNode, position: number): ExpectedProof {
    const fields = this.fields(node, proofKeys);
    return {
      number: this.text(fields.get('number')),
      position,
      text: this.text(fields.get('text')) ?? '',
      kinds: this.kinds(fields.get('kinds')),
      because: this.text(fields.get('because')),
      test: this.text(fields.get('test')),
      several: this.flag(fields.get('several')),
      demands: this.names(fields.get('demands'), isDemand),
    };
  }

  private fields(node: YamlNode, known: ReadonlySet<string>): ReadonlyMap<string, YamlNode> {
    const fields = new Map<string, YamlNode>();
    if (node.kind !== 'map') {
      this.deviates = true;
      return fields;
    }
    for (const { key, value } of node.pairs) {
      if (!known.has(key.value)) this.deviates = true;
      else if (value !== undefined && !fields.has(key.value)) fields.set(key.value, value);
    }
    return fields;
  }

  private text(node: YamlNode | undefined): string | undefined {
    if (node === undefined) return undefined;
    if (node.kind === 'scalar' && node.value.trim() !== '') return node.value;
    this.deviates = true;
    return undefined;
  }

  private items(node: YamlNode | undefined): readonly YamlNode[] {
    if (node === undefined) return [];
    if (node.kind === 'list') return node.items;
    this.deviates = true;
    return [];
  }

  private nature(node: YamlNode | undefined): Requirement['nature'] {
    const value = this.text(node);
    if (value === undefined || value === 'EXIGENCE') return 'exigence';
    if (value === 'PRECONISATION' || value === 'RECOMMANDATION') return 'preconisation';
    this.deviates = true;
    return 'exigence';
  }

  /** One profile that stands alone is taken for a list of one, though the schema asks for a list. */
  private profiles(node: YamlNode | undefined): readonly string[] {
    const alone = node?.kind === 'scalar' ? this.text(node) : undefined;
    if (alone !== undefined) this.deviates = true;
    const names = alone === undefined ? this.items(node).flatMap((item) => this.text(item) ?? []) : [alone];
    return names.length === 0 ? [generalProfile] : names;
  }

  private kinds(node: YamlNode | undefined): readonly ProofKind[] {
    const kinds = this.names(node, isProofKind);
    return kinds.length === 0 ? ['other'] : kinds;
  }

  private names<Name extends string>(
    node: YamlNode | undefined,
    isName: (text: string) => text is Name,
  ): readonly Name[] {
    const names: Name[] = [];
    for (const item of this.items(node)) {
      const value = this.text(item);
      if (value !== undefined && isName(value)) names.push(value);
      else this.deviates = true;
    }
    return names;
  }

  private flag(node: YamlNode | undefined): boolean {
    const value = this.text(node);
    if (value !== undefined && value !== 'true' && value !== 'false') this.deviates = true;
    return value === 'true';
  }
}

const requirementKeys = new Set([
  ...['id', 'nature', 'profiles', 'perimeter', 'criticality', 'status', 'previousId'],
  ...['feature', 'statement', 'comment', 'scenarios'],
]);
const scenarioKeys = new Set(['id', 'text', 'proofs']);
const proofKeys = new Set(['number', 'kinds', 'because', 'test', 'several', 'demands', 'text']);
