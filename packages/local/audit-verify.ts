// `npm run audit:verify` walks the audit chains of every gemeente and of the nation, and names the first link that does not hold.
import { fail, Gemeente, nowhere, ok } from '@greep/kernel';
import { nationalTables, type TrailReport, verifyTrail } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';

const sentenceOf = (name: string, { chains, entries, broken }: TrailReport): string => {
  const first = broken[0];
  if (!first) return `${name}: ${chains} chains with ${entries} entries, every link holds.`;
  const others = broken.length === 1 ? '' : ` (and ${broken.length - 1} other chains are broken)`;
  return `${name}: the chain of ${first.aggregate} does not hold at entry ${first.number}: ${first.what}${others}.`;
};

await useInstallation(async ({ client, gemeenten }) => {
  const sentences: string[] = [];
  let isWhole = true;
  const walks = [
    ...gemeenten.map(({ code, name }) => ({ name, gemeente: Gemeente.parse(code) })),
    { name: 'The nation', gemeente: nowhere, tables: nationalTables },
  ];
  for (const { name, ...walk } of walks) {
    const report = await verifyTrail({ client, ...walk });
    sentences.push(sentenceOf(name, report));
    isWhole &&= report.broken.length === 0;
  }
  return isWhole ? ok(sentences.join('\n')) : fail(sentences.join('\n'));
});
