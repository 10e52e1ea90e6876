/** In the query of an address: the page and all that it loads come from the server, whatever is kept on the device. */
export const PAST_COPY = 'utan-kopia';

const ASKS = new RegExp(`^[^?#]*\\?([^#]*&)?${PAST_COPY}([=&#]|$)`);

/** Whether an address asks to get past the copy. */
export const isPastCopy = (address: string): boolean => ASKS.test(address);
