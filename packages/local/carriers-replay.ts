// `npm run carriers:replay` puts every event that was set aside back in line, after its cause was mended.
// A running Greep delivers it at once, otherwise the next start does.
import { Gemeente, ok, systemClock } from '@greep/kernel';
import { openOutbox } from '@greep/store';
import { useInstallation } from './installation/use-installation.ts';

await useInstallation(async ({ client, gemeenten }) => {
  const sentences: string[] = [];
  for (const { code, name } of gemeenten) {
    const outbox = openOutbox({ client, gemeente: Gemeente.parse(code), clock: systemClock });
    sentences.push(`${name}: ${await outbox.replayAside()} events are back in line.`);
  }
  return ok(sentences.join('\n'));
});
