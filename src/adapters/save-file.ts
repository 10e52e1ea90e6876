/** Lets the reader save a text as a file of their own; nothing leaves the browser. `type` is a media type. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser may begin to read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
