import type { ReactNode } from 'react';

const colours = ['paper', 'sheet', 'ink', 'quiet', 'rule', 'line', 'focus'] as const;
const fills = ['brand-1', 'brand-2', 'brand-3', 'own-1', 'own-2', 'own-3', 'org-1', 'org-2', 'org-3'] as const;
const sizes = ['sm', 'md', 'lg', 'xl', '2xl', '3xl', '4xl'] as const;
const spaces = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const Swatches = ({ names }: { readonly names: readonly string[] }): ReactNode => (
  <ul className="guide-swatches">
    {names.map((name) => (
      <li key={name}>
        <span className={`guide-swatch guide-swatch--${name}`} /> <code>--greep-{name}</code>
      </li>
    ))}
  </ul>
);

/** The next screen in five steps, and what it is made of: letters, space, colour. */
export const GuideBegin = (): ReactNode => (
  <section className="guide-begin" lang="en" dir="ltr" aria-labelledby="begin-title">
    <h2 className="utrecht-heading-2" id="begin-title">
      Your next screen in five steps
    </h2>
    <ol className="numbered">
      <li>
        Let its <strong>heading</strong> be a greeting, a question or a conclusion. Then the one thing to do there.
      </li>
      <li>
        Write its sentences in <code>catalogue/nl</code> and <code>catalogue/en</code>: plain words, “u”, at most twelve
        to a sentence.
      </li>
      <li>
        Put it together from what stands below. Open the code of an example, copy it, and fill in <code>t('…')</code>.
      </li>
      <li>
        Read its view with <code>useView</code> and show it in <code>ShownView</code>; send with <code>useSubmit</code>.
      </li>
      <li>
        Hang it up in <code>routes/</code>, and look at it at 320 px, from right to left, in grey and with the keyboard.
      </li>
    </ol>
    <div className="guide-ground" data-picture="ground">
      <div>
        <p>
          <strong>Letters.</strong> Serif is the family speaking; all else is the system.
        </p>
        {sizes.map((size) => (
          <p key={size} className={`guide-size--${size}`}>
            Greep <code>{size}</code>
          </p>
        ))}
      </div>
      <div>
        <p>
          <strong>Space.</strong> Sections 7 apart, rows 3 to 4, sheets padded 5.
        </p>
        <ul className="guide-spaces">
          {spaces.map((space) => (
            <li key={space}>
              <span className={`guide-space guide-space--${space}`} /> <code>--s-{space}</code>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p>
          <strong>Colour.</strong> Paper, ink and the two circles are Greep’s; the brand is the gemeente’s.
        </p>
        <Swatches names={colours} />
        <Swatches names={fills} />
      </div>
    </div>
  </section>
);
