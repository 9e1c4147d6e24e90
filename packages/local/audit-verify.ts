// `npm run audit:verify` walks the audit chains of every gemeente and of the nation, holds them against the anchors that were
// taken of them, and names the first link that does not hold. Anchors from elsewhere: `npm run audit:verify -- <folder>`, with
// a folder for each gemeente, and in it `recoveries` if it was ever put back.
import { fail, Gemeente, nowhere, ok } from '@greep/kernel';
import { nationalTables, type TrailReport, verifyTrail } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';
import { readRecoveries, standing } from './recovery/record-recovery.ts';
import { anchorsFolder, readAnchors } from './run-anchor.ts';

type Anchors = { readonly held: number; readonly overtaken: number };

const sentenceOf = (name: string, { chains, entries, broken }: TrailReport, anchors: Anchors): string => {
  const first = broken[0];
  const { held: days, overtaken } = anchors;
  const undone = overtaken > 0 ? `; ${overtaken} of links that a recovery undid were left out` : '';
  const held = `${days === 0 ? 'no anchor was taken yet' : `so do ${days} anchors`}${undone}`;
  if (!first) return `${name}: ${chains} chains with ${entries} entries, every link holds; ${held}.`;
  const others = broken.length === 1 ? '' : ` (and ${broken.length - 1} other chains are broken)`;
  return `${name}: the chain of ${first.aggregate} does not hold at entry ${first.number}: ${first.what}${others}.`;
};

await useInstallation(async ({ client, gemeenten, data, words: [elsewhere] }) => {
  const sentences: string[] = [];
  let isWhole = true;
  const walks = [
    ...gemeenten.map(({ code, name }) => ({ name, gemeente: Gemeente.parse(code), place: code })),
    { name: 'The nation', gemeente: nowhere, place: 'national', tables: nationalTables },
  ];
  for (const { name, place, ...walk } of walks) {
    const folder = elsewhere ?? anchorsFolder(data);
    const all = await readAnchors(folder, place);
    const anchors = standing(all, await readRecoveries(folder, place));
    const report = await verifyTrail({ client, ...walk, anchors });
    const counted = { held: anchors.length, overtaken: all.length - anchors.length };
    sentences.push(sentenceOf(name, report, counted));
    isWhole &&= report.broken.length === 0;
  }
  return isWhole ? ok(sentences.join('\n')) : fail(sentences.join('\n'));
});
