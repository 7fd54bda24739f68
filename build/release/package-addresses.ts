/** The fields of package.json that lead from the registry to the project. They are set once it has an address. */
const FIELDS = ['repository', 'bugs', 'homepage'] as const;

/** What package.json lacks so that people find the project; empty if it lacks nothing. */
export function missingFieldsText(packageJson: object): string {
  const missing = FIELDS.filter((field) => !(field in packageJson));
  if (missing.length === 0) return '';
  return `package.json has no ${missing.join(', no ')}: set them before publishing, once the project has an address.`;
}
