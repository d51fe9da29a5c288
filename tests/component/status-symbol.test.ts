/** Symbols and patterns of statuses on the page. */
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { STATUS_KEYS } from '../../src/looks/palette.ts';
import StatusPattern from '../../src/looks/StatusPattern.svelte';
import StatusSymbol from '../../src/looks/StatusSymbol.svelte';

describe('StatusSymbol', () => {
  it('is an image with a name where it is given one', () => {
    render(StatusSymbol, { status: 'opened', label: 'Открыт' });
    expect(screen.getByRole('img', { name: 'Открыт' })).toBeVisible();
  });

  it('is hidden from screen readers where words stand beside it', () => {
    const { container } = render(StatusSymbol, { status: 'opened' });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('has a dashed outline where only an area is known', () => {
    const dashes = (isArea: boolean) =>
      render(StatusSymbol, { status: 'listed', isArea }).container.querySelectorAll('[stroke-dasharray]')
        .length;
    expect([dashes(false), dashes(true)]).toEqual([0, 1]);
  });

  it.each(STATUS_KEYS)('draws %s without inline styles, which a strict policy would block', (status) => {
    for (const component of [StatusSymbol, StatusPattern]) {
      const { container } = render(component, { status });
      expect(container.querySelector('svg')).not.toBeNull();
      expect(container.querySelector('[style]')).toBeNull();
    }
  });
});

describe('StatusPattern', () => {
  it('gives each swatch a tile of its own', () => {
    const { container } = render(StatusPattern, { status: 'listed' });
    render(StatusPattern, { status: 'planned' });
    const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(container.querySelector(`[fill="url(#${ids[0] ?? ''})"]`)).not.toBeNull();
  });
});
