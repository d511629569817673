import { type LinkNetwork, publicNetwork } from '../../node/links/createLinkOpener';

/**
 * The network as the editor gives it: it puts its proxy (of its settings, of the environment or of the system) and its
 * certificates under `node:https` itself. Whether there is a proxy it does not tell: a name that our resolver does not
 * know is left to it, and found nowhere where there is none.
 */
export const editorNetwork: LinkNetwork = { ...publicNetwork, insideEditor: true, proxy: () => 'editor' };
