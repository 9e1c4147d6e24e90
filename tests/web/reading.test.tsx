// @vitest-environment happy-dom
// Every card of a family can be heard, and asked what its words mean.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardToolsContext } from '../../packages/web/components/card-tools.ts';
import { OwnWords } from '../../packages/web/components/own-words.tsx';
import { Section } from '../../packages/web/components/section.tsx';
import { CardTools } from '../../packages/web/reading/card-tools.tsx';
import { spokenParts } from '../../packages/web/reading/spoken-parts.ts';
import { voiceFor } from '../../packages/web/reading/voice-for.ts';
import { wordsIn } from '../../packages/web/reading/words-in.ts';
import { chooseLanguage, loadSubjects, startSpeaking } from '../../packages/web/text/load-catalogue.ts';
import { entriesOf } from './catalogue-files.ts';

const aVoice = (lang: string, rest: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  lang,
  name: lang,
  voiceURI: lang,
  default: false,
  localService: true,
  ...rest,
});

/** A device that notes what it says. Browsers under test have no voice. */
const aDevice = (voices: readonly SpeechSynthesisVoice[]) => {
  const said: SpeechSynthesisUtterance[] = [];
  const speech = { getVoices: () => voices, speak: (one: SpeechSynthesisUtterance) => said.push(one), cancel: vi.fn() };
  class Utterance extends EventTarget {
    readonly text: string;
    lang = '';
    voice: SpeechSynthesisVoice | null = null;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('speechSynthesis', { ...speech, addEventListener: (_: string, heard: () => void) => heard() });
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return { said, cancel: speech.cancel };
};

const Card = (): ReactNode => (
  <CardToolsContext value={CardTools}>
    <Section title="Onze doelen">
      <p>
        <OwnWords>Ik wil rust</OwnWords>
      </p>
      <p>Uw gezinswerker las het dossier.</p>
    </Section>
  </CardToolsContext>
);

const aloud = (name = 'Lees voor Onze doelen'): HTMLElement => screen.getByRole('button', { name });
const press = (name?: string): Promise<void> => act(async () => void fireEvent.click(aloud(name)));

beforeEach(async () => {
  localStorage.clear();
  await startSpeaking();
  await loadSubjects(['reading', 'words']);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a card', () => {
  it('is read in the order of the page, without its buttons', async () => {
    const { said } = aDevice([aVoice('nl-NL')]);
    render(<Card />);
    await press();
    expect(said.map(({ text }) => text)).toEqual(['Onze doelen', 'Ik wil rust', 'Uw gezinswerker las het dossier.']);
  });

  it('stops at the second press', async () => {
    const { cancel } = aDevice([aVoice('nl-NL')]);
    render(<Card />);
    await press();
    cancel.mockClear();
    await press('Stop Onze doelen');
    expect(cancel).toHaveBeenCalledOnce();
    expect(aloud()).toBeTruthy();
  });

  it('can be read again when the voice came to its end', async () => {
    const { said } = aDevice([aVoice('nl-NL')]);
    render(<Card />);
    await press();
    await act(async () => void said.at(-1)?.dispatchEvent(new Event('end')));
    expect(aloud()).toBeTruthy();
  });

  it('falls silent when its page goes', async () => {
    const { cancel } = aDevice([aVoice('nl-NL')]);
    const { unmount } = render(<Card />);
    await press();
    cancel.mockClear();
    unmount();
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('says so when the device has no voice for it', async () => {
    const { said } = aDevice([aVoice('fr-FR')]);
    render(<Card />);
    await press();
    expect(said).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('Dit apparaat heeft geen stem voor deze taal.');
  });

  it('says so when the browser cannot speak at all', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    render(<Card />);
    await press();
    expect(screen.getByRole('status').textContent).toBe('Dit apparaat heeft geen stem voor deze taal.');
  });

  it('reads words of a family in their own language, and says what it left out', async () => {
    const { said } = aDevice([aVoice('ar-SA')]);
    await chooseLanguage('ar');
    render(
      <CardToolsContext value={CardTools}>
        <Section title="أهدافنا">
          <OwnWords>Ik wil rust</OwnWords>
        </Section>
      </CardToolsContext>,
    );
    await press('اقرأ بصوت عالٍ أهدافنا');
    expect(said.map(({ text }) => text)).toEqual(['أهدافنا']);
    expect(screen.getByRole('status').textContent).toBe(entriesOf('ar', 'reading')['aloud.partly']);
  });

  it('has no tools where nobody gave them, as for staff', () => {
    render(<Section title="Onze doelen">Doel</Section>);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('explains the words in it, and not those that it does not say', () => {
    render(<Card />);
    const words = screen.getAllByRole('button', { name: /^Uitleg/ }).map(({ textContent }) => textContent);
    expect(words).toEqual(['Uitleg: gezinswerker', 'Uitleg: dossier']);
    expect(screen.getByText('Alles wat over uw gezin is opgeschreven.')).toBeTruthy();
  });

  it('explains words that come later', async () => {
    const { rerender } = render(<Card />);
    rerender(
      <CardToolsContext value={CardTools}>
        <Section title="Onze doelen">Het doorbraakteam zoekt.</Section>
      </CardToolsContext>,
    );
    expect(await screen.findByRole('button', { name: 'Uitleg: doorbraakteam' })).toBeTruthy();
  });
});

describe('a voice', () => {
  it('is one of the device itself: others send the words of a family away', () => {
    expect(voiceFor([aVoice('nl-NL', { localService: false })], 'nl')).toBeUndefined();
  });

  it('is the one that the reader chose, where there are more', () => {
    const chosen = aVoice('nl_BE', { default: true });
    expect(voiceFor([aVoice('nl-NL'), chosen], 'nl')).toBe(chosen);
  });
});

describe('the parts that are spoken', () => {
  it('are cut where the language changes', () => {
    document.body.innerHTML =
      '<section lang="ar"><p>قال <span lang="nl">Ik wil</span> <b lang="nl">rust</b></p></section>';
    const card = document.querySelector('section');
    expect(card && spokenParts(card)).toEqual([
      { text: 'قال', language: 'ar' },
      { text: 'Ik wil rust', language: 'nl' },
    ]);
  });
});

describe('the words of our trade', () => {
  const found = (text: string, language: 'nl' | 'ar' | 'tr'): readonly string[] =>
    wordsIn(text, entriesOf(language, 'words'), language).map(({ id }) => id);

  it('are found in other forms, and with what Arabic writes onto them', () => {
    expect(found('Aile görevlinize söyleyin', 'tr')).toEqual(['family-worker']);
    expect(found('قراءة المشرف والملف', 'ar')).toEqual(['supervisor', 'file']);
  });

  it('are not found inside other words', () => expect(found('Een superfase', 'nl')).toEqual([]));
});
