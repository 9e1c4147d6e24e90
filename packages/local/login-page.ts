// The page of personas: plain HTML, made on the server. One small script says how far the demo is.
import type { Site } from '@greep/session';
import { siteOfPersona } from './issue-token.ts';
import { subjectOf } from './login-subject.ts';
import type { Face, Persona } from './persona.ts';
import { personas } from './personas.ts';

/** Where choosing a persona leads. */
export type AddressOf = (persona: Persona, site: Site) => string;

const groups = ['Gezin en eigen kring', 'Bij het gezin', 'Eromheen'] as const;

const places: Readonly<Record<string, string>> = {
  gm0344: 'Overvecht, Ondiep en heel de stad. Aanbieders Stade, Portes en Cumulus.',
  gm0307: 'Het Menskrachtteam: vijf gezinswerkers uit verschillende organisaties.',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const initials = (name: string): string => {
  const words = name.split(' ');
  return `${words[0]?.charAt(0) ?? ''}${words.at(-1)?.charAt(0) ?? ''}`;
};

const faceOf = (kind: Face, letters: string): string =>
  `<span class="face face-${kind}" aria-hidden="true">${letters}</span>`;

const arrow =
  '<svg class="arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M4 12h15m-6-6 6 6-6 6"/></svg>';

/** DigiD without the check of an identity card: what a family may try, and what a gemeente need not take. */
const lower = (persona: Persona, address: string | undefined): string =>
  address !== undefined && persona.group === 'Gezin en eigen kring'
    ? `<a class="lower" href="${escaped(address)}" aria-describedby="${subjectOf(persona)}">of zonder ID-check (niveau laag)</a>`
    : '';

const row = (persona: Persona, site: Site, { addressOf, lowerOf }: Sheet): string => `
<li><a class="persona" href="${escaped(addressOf(persona, site))}">${faceOf(persona.face, initials(persona.name))}<span><strong id="${subjectOf(persona)}">${escaped(persona.name)}</strong> <span class="quiet">${escaped(persona.who)}</span><span class="today">${escaped(persona.today)}</span></span>${arrow}</a>${lower(persona, lowerOf?.(persona, site))}</li>`;

type Sheet = {
  readonly sites: readonly Site[];
  readonly addressOf: AddressOf;
  /** The same with a lower level of assurance; only for whoever a gemeente sent here. */
  readonly lowerOf?: (persona: Persona, site: Site) => string | undefined;
};

const rows = (chosen: readonly Persona[], sheet: Sheet): string =>
  chosen
    .map((persona) => {
      const site = siteOfPersona(sheet.sites, persona);
      return site ? row(persona, site, sheet) : '';
    })
    .join('');

const town = (site: Extract<Site, { kind: 'gemeente' }>, sheet: Sheet): string => {
  const here = personas.filter(({ place }) => place === site.gemeente);
  const parts = groups.map((group) => {
    const people = here.filter((persona) => persona.group === group);
    return people.length > 0 ? `<h3>${group}</h3><ul>${rows(people, sheet)}</ul>` : '';
  });
  return `<section class="sheet ${site.gemeente}" aria-labelledby="${site.gemeente}"><h2 id="${site.gemeente}">Gemeente ${escaped(site.name)}</h2><p class="quiet">${places[site.gemeente] ?? ''}</p>${parts.join('')}</section>`;
};

const petalAngles = Array.from({ length: 9 }, (_, petal) => -80 + petal * 40);

/** Own circle above and round, organisations below and cut, the family in the heart, the worker around it. */
const flower = (): string => {
  const petals = petalAngles.map((angle, petal) => {
    const shape =
      petal < 5 ? 'M60 42C50 36 48 22 53 13a8 8 0 0 1 14 0C72 22 70 36 60 42Z' : 'M60 42 49 26l2-12 9-5 9 5 2 12Z';
    return `<path class="${petal < 5 ? 'own' : 'organisation'}" transform="rotate(${angle} 60 60)" d="${shape}"/>`;
  });
  return `<svg class="flower" viewBox="0 0 120 120" role="img" aria-label="Een bloem: het gezin in het hart, ronde en hoekige blaadjes eromheen.">${petals.join('')}<circle class="ring" cx="60" cy="60" r="15"/><circle class="heart" cx="60" cy="60" r="12"/></svg>`;
};

const legend = `<ul class="legend" aria-label="Zo leest u de vormen">
<li>${faceOf('family', '')}het gezin</li><li>${faceOf('own', '')}eigen kring: rond</li><li>${faceOf('worker', '')}gezinswerker: een ring om het gezin</li><li>${faceOf('organisation', '')}organisatie: hoekig</li></ul>`;

const isTown = (site: Site): site is Extract<Site, { kind: 'gemeente' }> => site.kind === 'gemeente';

export const personaPage = (sheet: Sheet): string => {
  const outside = personas.filter(({ group }) => group === 'Buiten de gemeente');
  const towns = sheet.sites.filter(isTown).toSorted((a, b) => b.name.localeCompare(a.name, 'nl'));
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Wie wilt u vandaag zijn? - Greep</title><link rel="stylesheet" href="/login.css"><script type="module" src="/login-progress.js"></script></head>
<body>
<a class="skip" href="#inhoud">Naar de inhoud</a>
<main id="inhoud" tabindex="-1">
<header><div><p class="wordmark"><span>Greep</span> proefomgeving</p><h1>Wie wilt u vandaag zijn?</h1><p class="lead">Kies een persoon. U ziet Greep zoals die persoon het ziet. Alle gezinnen en personen zijn verzonnen, en u kunt niets stukmaken.</p></div><div class="shapes">${flower()}${legend}</div></header>
<p id="progress" class="progress" role="status" hidden><progress aria-label="Hoe ver de voorbeelden zijn" hidden></progress><span></span></p>
<div class="towns">${towns.map((site) => town(site, sheet)).join('')}<section class="outside" aria-labelledby="buiten"><h2 id="buiten">Buiten de gemeente</h2><ul>${rows(outside, sheet)}</ul></section></div>
</main>
<footer><p>Deze pagina bestaat alleen in de proefomgeving. Alles is verzonnen.</p></footer>
</body>
</html>
`;
};

/** For whoever comes too late or by an address that no longer means anything. */
export const expiredPage = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Kies opnieuw - Greep</title><link rel="stylesheet" href="/login.css"></head>
<body>
<main id="inhoud"><p class="wordmark"><span>Greep</span> proefomgeving</p><h1>Dit duurde te lang</h1><p class="lead">Ga terug naar de lijst en kies opnieuw een persoon. Alles is hier verzonnen.</p><p><a href="/">Naar de lijst</a></p></main>
</body>
</html>
`;
