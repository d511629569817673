// Rules of this repository that no published one covers.

/** Parts of a path, listeners, a command's arguments, the answers to a notification and a cause are few by their nature. */
const takesFew =
  /^(?:join|from|ownFile|action|registerCompletionItemProvider|show[A-Z][a-z]+Message|information|error)$/;

const noSpreadOfData = {
  create: (context) => ({
    'CallExpression > SpreadElement, NewExpression > SpreadElement': (node) => {
      const { type, callee } = node.parent;
      const name = callee.name ?? callee.property?.name;
      if (type === 'CallExpression' && takesFew.test(name)) return;
      context.report({
        node,
        message:
          'Lists from files go beyond the stack as arguments: hand over the list, or use addAll, largestOf, smallestOf.',
      });
    },
  }),
};

const noEnum = {
  create: (context) => ({
    TSEnumDeclaration: (node) => context.report({ node, message: 'A union of string literals instead.' }),
  }),
};

export default { meta: { name: 'segur' }, rules: { 'no-enum': noEnum, 'no-spread-of-data': noSpreadOfData } };
