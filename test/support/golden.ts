import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Compares with `test/golden/<name>`, or writes it when `UPDATE_GOLDENS` is set (`npm run update-goldens`). */
export function matchesGolden(name: string, actual: string): void {
  const path = resolve(__dirname, '../golden', name);
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(path, actual);
  assert.ok(existsSync(path), `${name} is missing: npm run update-goldens`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}
