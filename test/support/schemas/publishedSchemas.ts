import { catalogueSchema } from '../../../src/core/catalogue/catalogueSchema';
import { correctionsSchema } from '../../../src/core/catalogue/corrections/correctionsSchema';
import { findingCodes } from '../../../src/core/findings/families';
import { dossierDescriptions } from '../../../src/core/dossier/dossierDescriptions';
import { dossierSchema } from '../../../src/core/dossier/dossierSchema';
import { depositSchema } from '../../../src/core/deposit/depositSchema';
import { chapterSchema } from '../../../src/core/proofs/chapterSchema';
import { catalogueDescriptions } from './catalogueDescriptions';
import { correctionsDescriptions } from './correctionsDescriptions';
import { chapterDescriptions } from './chapterDescriptions';
import { depositDescriptions } from './depositDescriptions';
import { descriptionOf, type Descriptions } from './descriptions';
import { publishSchema, type JsonSchema } from './publishSchema';

export interface PublishedSchema {
  /** In `schemas/`. */
  readonly fileName: string;
  readonly descriptions: Descriptions;
  readonly json: JsonSchema;
}

/** The JSON Schemas of the five kinds of file, as they are in `schemas/`. */
export function publishedSchemas(): readonly PublishedSchema[] {
  return [
    {
      fileName: 'segur.schema.json',
      descriptions: dossierDescriptions,
      json: withCodes(publishSchema('segur.yaml', dossierSchema, descriptionOf(dossierDescriptions))),
    },
    {
      fileName: 'preuves.schema.json',
      descriptions: chapterDescriptions,
      json: publishSchema('*.preuves.yaml', chapterSchema, descriptionOf(chapterDescriptions)),
    },
    {
      fileName: 'depot.schema.json',
      descriptions: depositDescriptions,
      json: publishSchema('*.depot.yaml', depositSchema, descriptionOf(depositDescriptions)),
    },
    {
      fileName: 'rem.schema.json',
      descriptions: catalogueDescriptions,
      json: publishSchema('*.rem.yaml', catalogueSchema, descriptionOf(catalogueDescriptions)),
    },
    {
      fileName: 'corrections.schema.json',
      descriptions: correctionsDescriptions,
      json: publishSchema('*.corrections.yaml', correctionsSchema, descriptionOf(correctionsDescriptions)),
    },
  ];
}

/** The text of a file in `schemas/`. */
export function schemaText(json: JsonSchema): string {
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** So that other YAML tools can offer the codes under `policy.severity`, which takes any key. */
function withCodes(dossier: JsonSchema): JsonSchema {
  const severity = at(at(at(at(dossier, 'properties'), 'policy'), 'properties'), 'severity');
  const one = severity['additionalProperties'];
  severity['properties'] = Object.fromEntries(findingCodes.map((code) => [code, one]));
  return dossier;
}

function at(schema: JsonSchema, key: string): JsonSchema {
  return schema[key] as JsonSchema;
}
