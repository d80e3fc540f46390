/** The hub's clock while the demonstration is loaded: it stands at a day of the past until it is released. */
export class DatedClock {
  #at: Date | undefined;
  readonly now: () => Date;

  constructor(time: () => Date) {
    this.now = () => this.#at ?? time();
  }

  /** Sets the time in Beijing, `YYYY-MM-DD HH:MM`. */
  at(beijing: string): void {
    this.#at = inBeijing(beijing);
  }

  release(): void {
    this.#at = undefined;
  }
}

/** An instant by the time in Beijing, `YYYY-MM-DD HH:MM`. */
export const inBeijing = (time: string): Date => new Date(`${time.replace(' ', 'T')}:00+08:00`);
