/**
 * Writes `schemas/*.json` from the schemas that our own reading uses, and the codes of findings into `package.json`:
 * `npm run build` ends with it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findingCodes } from '../../src/core/findings/families';
import { publishedSchemas, schemaText } from './schemas/publishedSchemas';

const folder = path.join(import.meta.dirname, '..', '..', 'schemas');

mkdirSync(folder, { recursive: true });
for (const { fileName, json } of publishedSchemas())
  writeFileSync(path.join(folder, fileName), schemaText(json));

const manifest = path.join(folder, '..', 'package.json');
const text = readFileSync(manifest, 'utf8');
const codes = findingCodes.map((code) => `\n              ${JSON.stringify(code)}`).join(',');
const written = text.replace(/("propertyNames": \{\s*"enum": \[)[^\]]*?(\s*\])/u, `$1${codes}$2`);
if (written !== text) writeFileSync(manifest, written);
