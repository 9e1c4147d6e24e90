// Reaches a server on this machine under any name: fetch itself does not let a caller choose the Host header.
import { request as send } from 'node:http';

export const fetchByName = async (request: Request, realPort: number): Promise<Response> => {
  const url = new URL(request.url);
  const body = Buffer.from(await request.arrayBuffer());
  const headers = { ...Object.fromEntries(request.headers), host: url.host, 'content-length': String(body.length) };
  return new Promise((resolve, reject) => {
    const asked = send(
      { host: '127.0.0.1', port: realPort, path: `${url.pathname}${url.search}`, method: request.method, headers },
      async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part);
        const back = new Headers();
        for (const [name, values] of Object.entries(answer.headersDistinct))
          for (const value of values ?? []) back.append(name, value);
        const text = Buffer.concat(parts);
        resolve(new Response(text.length > 0 ? text : null, { status: answer.statusCode ?? 500, headers: back }));
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
};
