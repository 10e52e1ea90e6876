/**
 * A Swedish voice that speaks on the device itself. Others send what they read to a server, and what somebody reads here
 * is nobody's business (docs/adr/0004-progress-stays-in-the-browser.md), so that without one there is none.
 */
export function findVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const own = voices.filter(({ localService, lang }) => localService === true && /^sv(?:[-_]|$)/i.test(lang));
  return own.find((voice) => voice.default) ?? own[0];
}
