/** What a build says in the terminal, besides what Astro and its tools say. */
export const BUILD_TEXTS = {
  begun: (log: string) => `Bygger webbplatsen. Det tar någon minut. Hela loggen skrivs till ${log}`,
  times: (text: string, count: number) => (count === 1 ? text : `${text} (${count} gånger)`),
  more: (count: number, log: string) => `… och ${count} slag av varningar till i ${log}`,
  failed: (log: string) => `Bygget stannade. Hela loggen: ${log}`,
} as const;
