declare namespace App {
  /** What `src/middleware.ts` gives to every page, and to the components on it, as `Astro.locals`. */
  interface Locals {
    /** Every string of the interface. */
    ui: import('./schemas/ui.ts').Ui;
  }
}
