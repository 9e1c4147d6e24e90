import { type AnyFailure, statusOf } from '@greep/http';
import { sentences } from './sentences.ts';

const fallback = 'Het inloggen is niet gelukt. Probeer het nog een keer.';

/** A page for somebody who comes back from the issuer and is not let in. Plain, so that it always works. */
export const signInFailed = ({ kind, code }: AnyFailure): Response => {
  const why = (Object.hasOwn(sentences, code) ? sentences[code]?.nl : undefined) ?? fallback;
  const page = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Inloggen is niet gelukt - Greep</title></head>
<body>
<main>
<h1>U bent niet ingelogd</h1>
<p>${why}</p>
<p><a href="/">Probeer het opnieuw</a></p>
</main>
</body>
</html>
`;
  return new Response(page, { status: statusOf[kind], headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
