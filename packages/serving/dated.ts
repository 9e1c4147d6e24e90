// The demo tells what happened over the last months, so in a demo, and nowhere else, a request may name its moment.
// The trail keeps when it was really recorded.
import type { Identify } from '@greep/http';
import { Instant, ok } from '@greep/kernel';
import { type FindSite, isDemo } from '@greep/session';

export const momentHeader = 'Greep-Moment';

export const datedIdentify =
  (identify: Identify, findSite: FindSite): Identify =>
  async (request) => {
    const identity = await identify(request);
    const asked = request.headers.get(momentHeader);
    if (!identity.ok || asked === null) return identity;
    const site = findSite(request);
    const at = Instant.safeParse(asked);
    return site && isDemo(site) && at.success ? ok({ ...identity.value, at: at.data }) : identity;
  };
