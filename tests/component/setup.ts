/** Adds the DOM assertions of Testing Library to vitest. */
import '@testing-library/jest-dom/vitest';

// jsdom lays nothing out, so it has nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;
