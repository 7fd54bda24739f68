// On the server, the package is loaded from node_modules as it is, not bundled.
export default { serverExternalPackages: ['disclosure-elements'] };
