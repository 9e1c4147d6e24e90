// Chapters of a story about a bottleneck: reported, late at the supervisor, shown to the family, and let go.
import {
  answerText,
  type BottleneckView,
  type LadderRow,
  type LadderView,
  listLadder,
  openBottleneck,
  openLadder,
  passUpFromFile,
  reportBottleneck,
} from '@greep/escalations';
import { type RunningFamily, versionOf, viewOf } from './story.ts';
import type { VerbWorld } from './verb-world.ts';

export const aQuestion = 'Wie kan beslissen dat een gezin eerder aan de beurt is bij de schuldhulp?';

export const aTextToPassUp = (more: object = {}) => ({
  kind: 'pass-up',
  question: aQuestion,
  why: 'De wachttijd is zo lang dat de huur niet meer te redden is.',
  tried: [{ month: '2026-09', what: 'Samen gebeld, en een brief geschreven.' }],
  organisations: ['Kredietbank'],
  ...more,
});

export type Told = { readonly familyId: RunningFamily['familyId']; readonly bottleneckId: string };

export const aReportedBottleneck = async (
  { act, people }: VerbWorld,
  { familyId }: Pick<RunningFamily, 'familyId'>,
  as = people.worker,
): Promise<Told> => {
  const input = {
    familyId,
    theme: 'debts-and-money',
    organisations: ['Kredietbank'],
    tried: [{ when: '2026-09', what: 'Samen gebeld.' }],
    question: aQuestion,
  };
  const view = viewOf<BottleneckView>(await act('care', reportBottleneck, { as, input }));
  return { familyId, bottleneckId: view.id };
};

export const openTold = async ({ act, people }: VerbWorld, told: Told, as = people.worker) => {
  const opened = await act('care', openBottleneck, { as, input: told });
  return { view: viewOf<BottleneckView>(opened), version: versionOf(opened) };
};

/** The supervisor passes it up and the mother lets the text go; the carriers have not run yet. */
export const lettingGo = async (
  world: VerbWorld,
  family: RunningFamily,
  told: Told,
  more: object = {},
): Promise<void> => {
  const { act, people } = world;
  const { version } = await openTold(world, told);
  const input = {
    ...told,
    reason: 'Dit kan niemand van ons beslissen.',
    text: aTextToPassUp(more),
    hasSeenWarnings: true,
  };
  const shown = await act('care', passUpFromFile, { as: people.supervisor, input, ifMatch: version });
  const yes = { ...told, answer: 'yes' };
  viewOf(await act('care', answerText, { as: family.mother, input: yes, ifMatch: versionOf(shown) }));
};

export const carryAll = async (world: VerbWorld): Promise<void> => {
  while ((await world.carry()) > 0);
};

/** The one bottleneck on the agenda of the doorbraakteam. */
export const onAgenda = async ({ act, people }: VerbWorld, as = people.doorbraak): Promise<LadderRow | undefined> =>
  viewOf<{ rows: LadderRow[] }>(await act('doorbraak', listLadder, { as })).rows[0];

export const anAnswer = {
  direction: 'experiment',
  words: 'Een schuldhulpverlener neemt het advies van de gezinswerker over.',
  agreements: [{ who: 'Sociale Zaken', what: 'neemt binnen een week een besluit', before: '2026-11-01' }],
};

/** What the teams do with copies, each time on the newest version. */
export const teamsOf = (world: VerbWorld) => {
  const open = async (ladderId: string, as = world.people.doorbraak) => {
    const opened = await world.act('doorbraak', openLadder, { as, input: { ladderId } });
    return { view: viewOf<LadderView>(opened), version: versionOf(opened) };
  };
  return {
    open,
    act: async (
      verb: Parameters<VerbWorld['act']>[1],
      ladderId: string,
      input: object = {},
      as = world.people.doorbraak,
    ) => {
      const { version } = await open(ladderId, as);
      return world.act('doorbraak', verb, { as, input: { ladderId, ...input }, ifMatch: version });
    },
  };
};

/** Everything is told up to the agenda of the doorbraakteam; answers the id of the copy there. */
export const aBottleneckAtTeam = async (world: VerbWorld, family: RunningFamily, told: Told): Promise<string> => {
  await lettingGo(world, family, told);
  await carryAll(world);
  return (await onAgenda(world))?.id ?? '';
};
