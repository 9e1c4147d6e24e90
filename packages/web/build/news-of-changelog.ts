// What is new, for the people who use Greep: the lines of CHANGELOG.md under "Voor wie ermee werkt", in plain Dutch, each
// with its day and for whom it is. The changelog is the one source; `npm run news` writes the catalogue from it.
import type { Role } from '@greep/access';

const teams = ['projectLeader', 'doorbraakteamMember', 'policyTeamMember', 'nationalMember'] as const;
const figures = ['providerManager', 'policyMaker', 'researcher'] as const;

/** How the changelog calls those for whom a line is. */
const readers: Readonly<Record<string, readonly Role[]>> = {
  gezin: ['familyMember'],
  kring: ['networkMember', 'partner'],
  aanmelden: ['referrer', 'assessor'],
  gezinswerkers: ['familyWorker', 'supervisor'],
  teams,
  cijfers: figures,
  beheer: ['gemeenteAdmin', 'operator'],
};
const everybody = Object.values(readers).flat();

export type NewsLine = {
  /** The day and its number on that day: `2026-11-28.1`. */
  readonly key: string;
  readonly day: string;
  readonly roles: readonly Role[];
  readonly text: string;
};

const heading = '### Voor wie ermee werkt';
const line = /^- (\d{4}-\d\d-\d\d) \(([^)]+)\): (.+)$/;

const rolesOf = (names: string): readonly Role[] =>
  names.split(', ').flatMap((name) => {
    const found = name === 'iedereen' ? everybody : readers[name];
    if (found === undefined) throw new Error(`CHANGELOG.md: nobody is called ${name}`);
    return found;
  });

/** The newest day first, as the changelog has them. */
export const newsOfChangelog = (changelog: string): readonly NewsLine[] => {
  const written = changelog
    .split('\n### ')
    .flatMap((part) =>
      `### ${part}`.startsWith(heading) ? part.split('\n').filter((row) => row.startsWith('- ')) : [],
    );
  const perDay = new Map<string, number>();
  return written.map((row) => {
    const [, day, names, text] = line.exec(row) ?? [];
    if (day === undefined || names === undefined || text === undefined) throw new Error(`CHANGELOG.md: ${row}`);
    const number = (perDay.get(day) ?? 0) + 1;
    perDay.set(day, number);
    return { key: `${day}.${number}`, day, roles: rolesOf(names), text };
  });
};

/** Families and their circle read it in six languages, the others in two. */
export const isForFamilies = ({ roles }: NewsLine): boolean =>
  roles.includes('familyMember') || roles.includes('networkMember');

/** The newest day for each role: all that a home needs to know. */
export const newestDays = (lines: readonly NewsLine[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    everybody.flatMap((role) => {
      const days = lines.filter(({ roles }) => roles.includes(role)).map(({ day }) => day);
      return days.length === 0 ? [] : [[role, days.toSorted().at(-1) ?? '']];
    }),
  );
