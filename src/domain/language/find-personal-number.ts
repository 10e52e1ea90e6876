/** Six or eight figures for the day, a mark or nothing, four figures; nothing of the kind on either side. */
const NUMBER = /(?<![\d-])(\d{2})?(\d{2})(\d{2})(\d{2})\s?([-+–])?\s?(\d{4})(?![\d-]\d|\d)/g;

/**
 * The first thing in a text that looks like a Swedish personnummer or samordningsnummer, as it is written; undefined where
 * there is none. The day must exist (in a samordningsnummer 60 is added to it). Ten figures in a row may as well be a telephone
 * number or a case: they count only with the right last figure, which the mark or the century makes unnecessary, since a
 * number that was mistyped is a person's all the same. An organisationsnummer has no such month (20 or more) and is let through.
 *
 * Source: folkbokföringslagen (1991:481) 18 §, and the order of the figures as Skatteverket tells it.
 */
export function findPersonalNumber(text: string): string | undefined {
  for (const [found, century, year = '', month = '', day = '', mark, last = ''] of text.matchAll(NUMBER)) {
    if (century !== undefined && !['18', '19', '20'].includes(century)) continue;
    if (!isDay(Number(month), Number(day) > 60 ? Number(day) - 60 : Number(day))) continue;
    if (mark || century || hasCheckFigure(`${year}${month}${day}${last}`)) return found;
  }
  return undefined;
}

/** Any leap year will do: the number does not tell for certain which century it is. */
const isDay = (month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();

/** Luhn's sum over all ten figures. */
function hasCheckFigure(figures: string): boolean {
  const sum = [...figures].reduce((total, figure, place) => {
    const weighed = Number(figure) * (place % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
