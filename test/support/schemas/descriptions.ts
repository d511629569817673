/** What a key means, in both languages: a JSON Schema has room for one text only, so it says both. */
export interface Description {
  readonly fr: string;
  readonly en: string;
}

/** By path, such as `requirements.*.proofs[].for`. */
export type Descriptions = Readonly<Record<string, Description>>;

export type DescriptionOf = (path: string) => string | undefined;

/** Answers with the text that is in the published schema. */
export function descriptionOf(descriptions: Descriptions): DescriptionOf {
  return (path) => {
    const found = descriptions[path];
    return found === undefined ? undefined : `${found.fr}\n\n${found.en}`;
  };
}
