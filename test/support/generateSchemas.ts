/** Writes `schemas/*.json` from the schemas that our own reading uses: `npm run build` ends with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedSchemas, schemaText } from './schemas/publishedSchemas';

const folder = path.join(import.meta.dirname, '..', '..', 'schemas');

mkdirSync(folder, { recursive: true });
for (const { fileName, json } of publishedSchemas())
  writeFileSync(path.join(folder, fileName), schemaText(json));
