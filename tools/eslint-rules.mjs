/** An `eslint-disable` or `eslint-enable` must say why: `// eslint-disable-next-line some-rule -- the reason`. */
const describedDirectives = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { undescribed: 'Say why after " -- ": a silenced rule without a reason cannot be judged later.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.trim();
        if (/^eslint-disable/.test(text) && !/\s--\s+\S/.test(text)) context.report({ loc: comment.loc, messageId: 'undescribed' });
      }
    },
  }),
};

export const termijn = { meta: { name: 'termijn' }, rules: { 'described-directives': describedDirectives } };
