// Every page of every role in the look of a gemeente, in Dutch and in Arabic where families come, at 1280 and 320 px: axe on
// each, and once the second engine.
import { casts, type TownName } from '../browser/cast.ts';
import { growToPage, lookAtPage } from '../browser/check-page.ts';
import { openStage, type Stage } from '../browser/open-stage.ts';
import { answers } from '../browser/reviewed.ts';
import { seedRefusal, type Telling } from '../browser/seed-family.ts';
import { seedTown } from '../browser/seed-town.ts';
import { sweepBeginning, sweepFamilyTurn, sweepNobody, sweepWithoutRole } from '../browser/sweep-rest.ts';
import { type SweptTown, seedSweptTown, staffOf, sweep } from '../browser/sweep-town.ts';
import type { Examine, HowToLook } from '../browser/walk-pages.ts';
import { askIbm } from './ask-ibm.ts';
import type { Ledger } from './ledger.ts';
import { reviewedOfIbm } from './reviewed-of-ibm.ts';

const inBoth = ['nl', 'ar'];

/** `wcag111` is criterion 1.1.1, `wcag1410` is 1.4.10. */
export const criteriaOfTags = (tags: readonly string[]): readonly string[] =>
  tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return principle ? [`${principle}.${guideline}.${criterion}`] : [];
  });

const examineWith =
  (ledger: Ledger): Examine =>
  async (page, { name, language, width }) => {
    const { complaints, reviews, judged } = await lookAtPage(page, language);
    ledger.note(
      'axe',
      complaints.map(({ rule, says }) => ({ rule, says: `${width} ${language} ${name}: ${says}` })),
      name,
    );
    ledger.noteReviews(reviews);
    for (const { rule, tags } of judged) ledger.noteJudged('axe', rule, criteriaOfTags(tags));
    if (width === 1280 && language === 'nl') await askSecond(ledger, page, name);
    return [];
  };

const askSecond = async (ledger: Ledger, page: Parameters<Examine>[0], name: string): Promise<void> => {
  const shrink = await growToPage(page);
  const { findings, judged } = await askIbm(
    page,
    reviewedOfIbm.map(({ inside }) => inside),
  );
  await shrink();
  const open = findings.filter((finding) => answers(reviewedOfIbm, finding).length === 0);
  ledger.note(
    'ibm',
    open.map(({ rule, asks, where, says }) => ({ rule, says: `${name}: ${rule} (${asks}) ${where} ${says}` })),
  );
  ledger.noteReviews(findings.flatMap((finding) => answers(reviewedOfIbm, finding)));
  for (const rule of judged) ledger.noteJudged('ibm', rule, []);
};

/** Who has the pages in six languages: the family, and who reads along. */
const ofFamilies = {
  utrecht: [casts.utrecht.mother, casts.utrecht.son, 'fatiha'],
  amersfoort: [casts.amersfoort.mother, casts.amersfoort.son],
} as const;

const walkRoles = async ({ telling, ids }: SweptTown, how: HowToLook): Promise<void> => {
  const { stage, town } = telling;
  for (const key of ofFamilies[town]) await sweep({ stage, key, site: town, ids, ...how, languages: inBoth });
  for (const key of staffOf(town)) await sweep({ stage, key, site: town, ids, ...how });
};

const walkOutside = async (stage: Stage, { ids }: SweptTown, how: HowToLook): Promise<void> => {
  for (const key of ['annet', 'pim']) await sweep({ stage, key, site: 'landelijk', ids, ...how });
};

const walkBeginning = async (telling: Telling, how: HowToLook): Promise<void> => {
  const { beforeWorker, beforeMeeting, beforePlan } = sweepBeginning(telling, how);
  await beforeWorker();
  await beforeMeeting();
  await beforePlan(inBoth);
};

/** All of it writes into the ledger; nothing stops at the first fault. */
export const walkTown = async (town: TownName, ledger: Ledger): Promise<void> => {
  const how = { examine: examineWith(ledger) };
  const stage = await openStage();
  try {
    const swept = await seedSweptTown(stage, town);
    if (town === 'amersfoort') await seedRefusal(swept.telling, swept.family);
    await sweepNobody(swept.telling, { ...how, languages: inBoth });
    await walkRoles(swept, how);
    if (town === 'amersfoort') await walkOutside(stage, swept, how);
    await sweepFamilyTurn(swept.telling, swept.family.id, how);
    await sweepWithoutRole(swept.telling, { ...how, languages: inBoth });
  } finally {
    await stage.close();
  }
  const other = await openStage();
  try {
    await walkBeginning({ stage: other, town, seeded: await seedTown(other, town) }, how);
  } finally {
    await other.close();
  }
};
