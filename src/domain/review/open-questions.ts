/**
 * The open questions of a Markdown page, by the heading of the second level that they stand under. A question is a list
 * item; lines that continue it are part of it.
 */
export function readOpenQuestions(markdown: string): Map<string, string[]> {
  const questions = new Map<string, string[]>();
  let under: string[] | undefined;
  for (const line of markdown.split(/\r?\n/u)) {
    const heading = /^## (?<title>.+)$/u.exec(line)?.groups?.['title'];
    const item = /^- (?<text>.+)$/u.exec(line)?.groups?.['text'];
    if (heading !== undefined) {
      under = questions.get(heading) ?? [];
      questions.set(heading, under);
    } else if (item !== undefined) under?.push(item.trim());
    else if (/^ {2,}\S/u.test(line) && under?.length) under.push(`${under.pop()} ${line.trim()}`);
  }
  return questions;
}
