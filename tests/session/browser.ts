// As much of a browser as signing in needs: it keeps cookies per host and follows redirects.

export type Serve = (request: Request) => Promise<Response>;

export type Visited = {
  readonly address: string;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
};

export type Browser = {
  /** Goes to an address and follows redirects; `until` stops before an address is asked. */
  readonly go: (address: string, until?: (address: string) => boolean) => Promise<Visited>;
  /** One request as a script of the page would send it. */
  readonly ask: (address: string, request?: RequestInit) => Promise<Response>;
  readonly cookie: (address: string, name: string) => string | undefined;
  readonly setCookie: (address: string, name: string, value: string) => void;
};

const keep = (jar: Map<string, string>, header: string): void => {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const isGone = attributes.some(
    (attribute) => /^max-age=0$/i.test(attribute) || /^expires=Thu, 01 Jan 1970/i.test(attribute),
  );
  if (isGone) jar.delete(name);
  else jar.set(name, value);
};

export const createBrowser = (serve: Serve): Browser => {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (address: string): Map<string, string> => {
    const { host } = new URL(address);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const ask: Browser['ask'] = async (address, init = {}) => {
    const jar = jarOf(address);
    const headers = new Headers(init.headers);
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookies) headers.set('cookie', cookies);
    const response = await serve(new Request(address, { ...init, headers }));
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie);
    return response;
  };
  return {
    ask,
    go: async (start, until = () => false) => {
      let address = start;
      for (let step = 0; step < 12; step += 1) {
        const response = await ask(address);
        const text = await response.text();
        const next = response.headers.get('location');
        if (!next) return { address, status: response.status, text, headers: response.headers };
        address = new URL(next, address).href;
        if (until(address)) return { address, status: response.status, text, headers: response.headers };
      }
      throw new Error('too many redirects');
    },
    cookie: (address, name) => jarOf(address).get(name),
    setCookie: (address, name, value) => void jarOf(address).set(name, value),
  };
};
