import { inspect } from './inspected';

/** Type, size, pages, and what is wrong with a picture, as one line. */
export async function pictureSummary(content: Uint8Array): Promise<string> {
  const { type, facts, problems } = await inspect(content);
  const size = facts.width === undefined ? '' : ` ${facts.width}x${facts.height ?? 0}`;
  const pages = facts.pages === undefined ? '' : ` ${facts.pages} pages`;
  return `${type}${size}${pages}${problems.map(({ params }) => ` ${params.what ?? ''}`).join('')}`;
}
