/** The styles of every kind, for a page that may meet any of them. */
import.meta.glob('./*/styles.css', { eager: true });

export {};
