/** Adds the DOM assertions of Testing Library to vitest. */
import '@testing-library/jest-dom/vitest';
