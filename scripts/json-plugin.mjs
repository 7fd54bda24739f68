/** Lets the browser tests import JSON as Vite does, because the test server's parser does not support import attributes. */
export const json = () => ({
  name: 'json',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform({ path, body }) {
    if (path.endsWith('.json')) return `export default ${body}`;
    if (path.endsWith('.ts')) return body.replace(/ with ?\{ ?type: ?["']json["'] ?\}/g, '');
    return undefined;
  },
});
