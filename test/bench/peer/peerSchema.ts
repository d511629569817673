import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../../support/vscode/repository';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import type { BenchDossier } from '../support/benchDossier';
import { requirementId } from '../support/benchCatalogue';
import type { SchemaUse } from './peerServer';

/** `published`: the schema that ships; `equivalent`: with all that a schema can say of a catalogue besides. */
export type SchemaKind = 'published' | 'equivalent';

interface SchemaNode {
  [key: string]: unknown;
  properties?: Record<string, SchemaNode>;
  anyOf?: SchemaNode[];
  items?: SchemaNode;
  additionalProperties?: SchemaNode;
}

/**
 * A schema for each chapter file. The equivalent one names the chapter's requirements (an unknown one is a fault, each
 * must have its entry) and the expected proofs. Files, sums, and what one file says against another no schema can check.
 */
export function peerSchemas(
  { chapters, requirements }: BenchDossier,
  kind: SchemaKind,
): readonly SchemaUse[] {
  const { folder } = temporaryFolder('bench-schemas');
  const perChapter = Math.ceil(requirements / chapters.length);
  return chapters.map(({ path: file }, chapter) => {
    const size = Math.min(perChapter, requirements - chapter * perChapter);
    const ids = Array.from({ length: size }, (_, at) => requirementId(chapter, at));
    const schema = kind === 'published' ? published() : equivalent(ids);
    const target = path.join(folder, `${String(chapter)}.schema.json`);
    writeFileSync(target, JSON.stringify(schema));
    return { schema: target, file };
  });
}

function published(): SchemaNode {
  const text = readFileSync(path.join(repository, 'schemas', 'preuves.schema.json'), 'utf8');
  return JSON.parse(text) as SchemaNode;
}

function equivalent(ids: readonly string[]): SchemaNode {
  const schema = published();
  const requirements = mapIn(schema.properties?.['requirements']);
  const entry = mapIn(requirements.additionalProperties);
  const proof = entry.properties?.['proofs']?.anyOf?.find(({ items }) => items !== undefined)?.items;
  if (proof?.properties === undefined) throw new Error('the published schema has another shape');
  requirements['propertyNames'] = { enum: ids };
  requirements['required'] = ids;
  proof.properties['for'] = { type: 'string', enum: ids.map((id) => `${id}.01.01`) };
  return schema;
}

/** The alternative that is a map: the other one is `null`. */
function mapIn(node: SchemaNode | undefined): SchemaNode {
  const map = node?.anyOf?.find(({ type }) => type === 'object');
  if (map === undefined) throw new Error('the published schema has another shape');
  return map;
}
