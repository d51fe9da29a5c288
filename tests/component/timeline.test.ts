/** The timeline answers to keys, clicks and its buttons, and walks from date to date. */
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Timeline from '../../src/ui/Timeline.svelte';
import type { TimelineMark } from '../../src/ui/timeline-mark.ts';
import { timeScale } from '../../src/view/time-scale.ts';

/** jsdom measures nothing; the timeline then takes its usual width. */
class NoMeasure {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}
vi.stubGlobal('ResizeObserver', NoMeasure);

const EDITION = '2026-11-22';

const mark = (day: string, sign: TimelineMark['sign'], ...lines: string[]): TimelineMark => ({
  day,
  sign,
  bandFrom: null,
  count: lines.length,
  label: day,
  lines,
  weight: 1,
});
const marks = [
  mark('2024-09-27', { kind: 'status', status: 'opened' }, 'Открыт — Дом в Туркестане'),
  mark('2025-04-24', { kind: 'status', status: 'instructed' }, 'Поручено — Дом', 'XXXIV сессия'),
  mark('2027-04-30', { kind: 'deadline', endedOn: null }, 'Срок: апрель 2027'),
];
const scale = timeScale([...marks.map(({ day }) => day), EDITION], '2024-09-27', '2027-04-30', EDITION);

/** The timeline, whose day follows what it asks for. */
function show(day: string) {
  const days: string[] = [];
  const props = {
    lang: 'ru' as const,
    day,
    editionDay: EDITION,
    marks,
    scale,
    summary: '2 даты, 1 срок',
    onday: (next: string) => {
      days.push(next);
      void view.rerender({ day: next });
    },
  };
  const view = render(Timeline, props);
  return { days, slider: screen.getByRole('slider'), ...view };
}

describe('Timeline', () => {
  it('says its day and what happened on it', () => {
    const { slider } = show('2025-04-24');
    expect(slider).toHaveAccessibleName('День, на который показаны сведения');
    expect(slider).toHaveAttribute('aria-valuetext', 'на 24 апреля 2025; Поручено — Дом; XXXIV сессия');
    expect(screen.getByText('2 даты, 1 срок')).toBeVisible();
    expect(screen.getByText('на 24.04.2025')).toBeVisible();
  });

  it('goes from mark to mark, by years and to the ends with the keys', async () => {
    const { days, slider } = show(EDITION);
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}{PageDown}{Home}{ArrowLeft}{End}');
    expect(days).toEqual([
      '2025-04-24',
      '2024-09-27',
      '2025-04-24',
      '2024-04-24',
      '2024-01-01',
      '2024-01-01',
      '2027-12-31',
    ]);
  });

  it('shows the day of a mark that is clicked, without taking a stop of Tab for each', async () => {
    const { days } = show(EDITION);
    const button = screen.getByRole('button', { name: /Открыт — Дом в Туркестане/ });
    expect(button).toHaveAttribute('tabindex', '-1');
    await userEvent.click(button);
    expect(days).toEqual(['2024-09-27']);
  });

  it('says how far knowledge reaches when a later day is shown', async () => {
    const { slider, rerender } = show('2027-05-01');
    expect(screen.getByText('сведения на 22.11.2026', { selector: 'strong' })).toBeVisible();
    expect(slider).toHaveAttribute('aria-valuetext', 'на 1 мая 2027; сведения на 22.11.2026');
    await rerender({ day: EDITION });
    expect(screen.queryByText(/сведения на/)).toBeNull();
  });

  it('turns a deadline that has passed into a warning', async () => {
    const { container, rerender } = show('2027-04-30');
    expect(container.querySelector('.lucide-clock-alert')).toBeNull();
    await rerender({ day: '2027-05-01' });
    expect(container.querySelector('.lucide-clock-alert')).not.toBeNull();
  });

  it('steps and returns by its buttons, and says aloud where it went', async () => {
    const { days } = show('2025-04-24');
    await userEvent.click(screen.getByRole('button', { name: 'К предыдущей дате' }));
    await userEvent.click(screen.getByRole('button', { name: 'К следующей дате' }));
    expect(screen.getByRole('status')).toHaveTextContent('на 24 апреля 2025; Поручено — Дом');
    await userEvent.click(
      screen.getAllByRole('button', { name: 'К последним сведениям: на 22.11.2026' })[0]!,
    );
    expect(days).toEqual(['2024-09-27', '2025-04-24', EDITION]);
  });
});

describe('playing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const beat = async () => {
    await vi.advanceTimersByTimeAsync(1200);
    await tick();
  };
  const press = async (name: string) => {
    screen.getByRole('button', { name }).click();
    await tick();
  };

  it('starts anew at the last day, stops at each date, and ends where the data end', async () => {
    const { days } = show(EDITION);
    await press('По шагам');
    expect(days).toEqual(['2024-01-01']);
    await beat();
    await beat();
    expect(days).toEqual(['2024-01-01', '2024-09-27', '2025-04-24']);
    expect(screen.getByRole('status')).toHaveTextContent('на 24 апреля 2025');
    await beat();
    expect(days.at(-1)).toBe(EDITION);
    expect(screen.getByRole('button', { name: 'По шагам' })).toBeVisible();
    await beat();
    expect(days.length).toBe(4);
  });

  it('pauses when asked, and when the day is moved by hand', async () => {
    const { days } = show('2024-01-01');
    await press('По шагам');
    await beat();
    await press('Пауза');
    await beat();
    expect(days).toEqual(['2024-09-27']);
    await press('По шагам');
    await press('К предыдущей дате');
    await beat();
    expect(days).toEqual(['2024-09-27', '2024-01-01']);
  });
});
