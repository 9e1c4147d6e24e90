/** Words below each other, for letters in a drawing, which do not wrap by themselves. What does not fit ends in an ellipsis. */
export const wrapWords = (text: string, letters: number, most: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shorten = (line: string, isCut: boolean): string =>
    line.length > letters || isCut ? `${line.slice(0, letters - 1).trimEnd()}…` : line;
  return lines.slice(0, most).map((line, index) => shorten(line, index === most - 1 && lines.length > most));
};
