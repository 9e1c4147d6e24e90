/** `nl_NL` on one device is `nl-NL` on another. */
const languageOfVoice = ({ lang }: SpeechSynthesisVoice): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * A voice of this device for a language. A voice that is not of the device sends what it says to its maker: words of a
 * family never go there, so such a voice counts as none.
 */
export const voiceFor = (
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined => {
  const own = voices.filter((voice) => voice.localService && languageOfVoice(voice) === language.split('-')[0]);
  return own.find((voice) => voice.default) ?? own[0];
};
