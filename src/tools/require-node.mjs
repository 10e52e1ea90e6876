/**
 * Stops with a plain message when Node is too old to run Astro and TypeScript files. Plain JavaScript, since
 * it must run on the Node it complains about. On Linux and Windows x64, `npm ci` brings a Node of its own,
 * which `npm run` puts first; elsewhere the version in `.nvmrc` is needed.
 */
const required = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < required[0] || (major === required[0] && minor < required[1])) {
  console.error(
    `Node ${process.versions.node} is too old: ${required.join('.')} or later is needed.\n` +
      'Run "npm ci" and start through npm (npm start, npm test), or install the version in .nvmrc.',
  );
  process.exit(1);
}
