/**
 * A string of the interface that the page has written on an element, as `data-<name>`. An attribute has no type, so
 * the caller says which string of `Ui` it is. Empty where the page has none.
 */
export function readMessage<Message extends string>(place: HTMLElement, name: string): Message {
  return (place.dataset[name] ?? '') as Message;
}
