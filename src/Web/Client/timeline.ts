import { required, type Panel } from "./panel";
import { addDays, daysBetween, longDay, queryOf, type View } from "./view";

type Show = (view: View, signal: AbortSignal) => Promise<void>;

// Long enough to skip the days that a hand passes over, short enough to follow it.
const settleMilliseconds = 90;
const playMilliseconds = 700;

/** The day slider with its two steps and the play button. */
export class Timeline {
  private readonly slider = required<HTMLInputElement>("slider");
  private readonly before = required<HTMLAnchorElement>("day-before");
  private readonly after = required<HTMLAnchorElement>("day-after");
  private readonly button = required<HTMLButtonElement>("play");
  private readonly first: string;
  private pending = new AbortController();
  private playing = false;
  private followsDay: boolean;
  private asOf: string | null;

  constructor(panel: Panel, private readonly show: Show) {
    this.first = this.slider.dataset["first"] ?? panel.view.on;
    this.asOf = panel.view.asOf;
    this.followsDay = panel.view.asOf === panel.view.on;
    this.slider.disabled = false;
    this.slider.addEventListener("input", () => this.go(addDays(this.first, this.slider.valueAsNumber), settleMilliseconds));
    this.before.addEventListener("click", event => this.step(event, -1));
    this.after.addEventListener("click", event => this.step(event, 1));
    this.button.hidden = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.button.addEventListener("click", () => (this.playing ? this.stop() : void this.play()));
    addEventListener("popstate", () => location.reload());
  }

  private step(event: MouseEvent, days: number): void {
    const day = addDays(this.day, days);
    const position = daysBetween(this.first, day);
    if (event.ctrlKey || event.metaKey || event.shiftKey || position < Number(this.slider.min) || position > Number(this.slider.max)) {
      return; // A new tab, or a day beyond the slider: the link itself leads there.
    }
    event.preventDefault();
    this.slider.valueAsNumber = position;
    void this.go(day, 0);
  }

  private get day(): string {
    return addDays(this.first, this.slider.valueAsNumber);
  }

  private async go(day: string, delay: number): Promise<void> {
    const view: View = { on: day, asOf: this.followsDay ? day : this.asOf };
    this.pending.abort();
    this.pending = new AbortController();
    const { signal } = this.pending;
    this.slider.setAttribute("aria-valuetext", longDay(day));
    this.before.href = this.addressOf(addDays(day, -1));
    this.after.href = this.addressOf(addDays(day, 1));
    await new Promise(resolve => setTimeout(resolve, delay));
    if (signal.aborted) {
      return;
    }
    history.replaceState(null, "", `/${queryOf(view)}`);
    try {
      await this.show(view, signal);
    } catch (error) {
      if (!signal.aborted) {
        this.stop();
        location.reload(); // The page of the day says what is wrong.
        throw error;
      }
    }
  }

  private addressOf(day: string): string {
    return `/${queryOf({ on: day, asOf: this.followsDay ? day : this.asOf })}`;
  }

  private async play(): Promise<void> {
    if (this.slider.value === this.slider.max) {
      this.slider.value = this.slider.min;
    }
    this.button.textContent = "Pause";
    this.playing = true;
    while (this.playing && this.slider.value !== this.slider.max) {
      this.slider.stepUp();
      const shown = this.go(this.day, 0);
      await new Promise(resolve => setTimeout(resolve, playMilliseconds));
      await shown; // A slow ledger plays slower; no day is skipped.
    }
    this.stop();
  }

  private stop(): void {
    this.playing = false;
    this.button.textContent = "Play";
  }
}
