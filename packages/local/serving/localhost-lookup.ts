// Browsers know that every name below `localhost` is this machine; the resolver of many systems does not (RFC 6761, 6.3).
import dns from 'node:dns';

/** Lets this process reach `utrecht.localhost` and its neighbours. */
export const lookUpLocalhostNames = (): void => {
  const systemLookup = dns.lookup;
  const lookup = (name: string, options: dns.LookupAllOptions, done: (...answer: unknown[]) => void) => {
    if (!name.endsWith('.localhost')) return systemLookup(name, options, done);
    return options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4);
  };
  Object.assign(dns, { lookup });
};
