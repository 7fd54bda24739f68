/** A version of the changelog, as its heading states it. */
interface Version {
  /** `未发布` or `0.1.0`. */
  readonly name: string;
  /** The day of its release, ISO 8601; undefined where the heading has none. */
  readonly date: string | undefined;
  readonly chinese: string;
  readonly english: string;
}

const UNRELEASED = '未发布';

/** The versions of a changelog, in its order. */
export function versionsIn(changelog: string): Version[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [, name = heading, date] = /^([^\s（]+)（(.*)）$/.exec(heading) ?? [];
      const [chinese = '', english = ''] = lines.join('\n').split(/^### English$/m);
      return { name, date, chinese, english };
    });
}

const isDay = (text: string | undefined): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));

/** Whether a version is one before another, as semantic versioning orders them. */
function isOlder(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = a?.findIndex((part, index) => part !== b?.[index]) ?? -1;
  return at >= 0 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}

function headingProblems({ name, date }: Version, index: number): string[] {
  if (name === UNRELEASED) return index === 0 ? [] : [`CHANGELOG.md: “${UNRELEASED}” is not the first heading.`];
  if (!/^\d+\.\d+\.\d+$/.test(name)) return [`CHANGELOG.md: “${name}” is neither a version nor “${UNRELEASED}”.`];
  return isDay(date) ? [] : [`CHANGELOG.md: ${name} has no day: “## ${name}（2026-01-31）”.`];
}

/**
 * What is wrong with the changelog as such: its headings, their order, a version without a day or in one language only.
 *
 * @param current the version in package.json, which must be the latest that is released
 */
export function changelogProblems(changelog: string, current: string): string[] {
  const versions = versionsIn(changelog);
  const released = versions.filter(({ name }) => name !== UNRELEASED);
  const [latest] = released;
  return [
    ...versions.flatMap(headingProblems),
    ...(latest?.name === current ? [] : [`CHANGELOG.md: the latest version is ${latest?.name ?? 'none'}, in package.json ${current}.`]),
    ...released
      .slice(1)
      .flatMap(({ name }, index) =>
        isOlder(name, released[index]?.name ?? '') ? [] : [`CHANGELOG.md: ${name} stands below an older version.`],
      ),
    ...versions.flatMap(({ name, chinese, english }) =>
      [chinese, english].every((text) => text.includes('\n- ')) ? [] : [`CHANGELOG.md: ${name} is not in Chinese and English.`],
    ),
  ];
}

/** The names that no version tells users of, in code, in one of the two languages. */
export function unmentioned(changelog: string, names: readonly string[]): string[] {
  const versions = versionsIn(changelog);
  const texts = { Chinese: versions.map(({ chinese }) => chinese).join('\n'), English: versions.map(({ english }) => english).join('\n') };
  const isIn = (text: string, name: string): boolean =>
    ['`', '=', ' ', '>'].some((after) => text.includes(`\`${name}${after}`) || text.includes(`\`<${name}${after}`));
  return names.flatMap((name) =>
    Object.entries(texts).flatMap(([language, text]) =>
      isIn(text, name) ? [] : [`CHANGELOG.md: \`${name}\` is new, and not mentioned in ${language}.`],
    ),
  );
}
