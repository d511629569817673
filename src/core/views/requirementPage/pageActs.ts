/** What a button of a requirement's page asks for: a way to attach, or an act on the requirement. */
export const pageActs = ['attach', 'paste', 'link', 'notApplicable', 'create'] as const;

export type PageAct = (typeof pageActs)[number];
