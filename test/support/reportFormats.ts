import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';
import { SaxesParser } from 'saxes';
import * as z from 'zod';

/** The public schema, as an npm package of Microsoft ships it (`@microsoft/jest-sarif`, MIT). It is of draft 4. */
export function sarifFaults(log: unknown): unknown {
  const file = resolve(__dirname, '../fixtures/schemas/sarif-2.1.0-rtm.5.json');
  const schema = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete schema['$schema'];
  delete schema['id'];
  const isValid = new Ajv({
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
    allErrors: true,
  }).compile(schema);
  return isValid(log) ? [] : isValid.errors;
}

/** What GitLab’s own reader asks of each entry. */
export const codeQuality = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[a-p]{32}$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\/|\.\/)[^]/),
      lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
    }),
  }),
);

/** An element of an XML text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

function xmlTree(text: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [only] = root.children;
  assert.ok(only);
  return only;
}

const whole = z.string().regex(/^\d+$/);
/** The attributes and the order of elements that Ant’s schema asks for; Jenkins’ xUnit takes the same. */
const suiteAttributes = z.strictObject({
  name: z.string().min(1),
  package: z.string(),
  id: whole,
  hostname: z.string().min(1),
  timestamp: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
  ...{ tests: whole, failures: whole, errors: whole, skipped: whole, time: whole },
});

/** The cases of a report that is as that schema asks and whose counts are right. */
export function checkJunit(text: string): readonly XmlNode[] {
  const root = xmlTree(text);
  assert.deepEqual([root.name, root.attributes], ['testsuites', {}]);
  return root.children.flatMap(({ name, attributes, children }) => {
    assert.equal(name, 'testsuite');
    const counts = suiteAttributes.parse(attributes);
    const order = children.map((child) => child.name).filter((one, at, all) => one !== all[at - 1]);
    const cases = children.filter((child) => child.name === 'testcase');
    const wanted = ['properties', ...(cases.length > 0 ? ['testcase'] : []), 'system-out', 'system-err'];
    assert.deepEqual(order, wanted);
    for (const one of cases) {
      assert.deepEqual(Object.keys(one.attributes), ['name', 'classname', 'time']);
      assert.ok(one.children.length <= 1);
    }
    const holding = (kind: string): string =>
      String(cases.filter((one) => one.children[0]?.name === kind).length);
    assert.equal(counts.tests, String(cases.length));
    assert.deepEqual([counts.failures, counts.skipped], [holding('failure'), holding('skipped')]);
    return cases;
  });
}
