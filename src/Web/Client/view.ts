/** What the page shows: a day, and the day of knowledge where one is set. */
export interface View {
  readonly on: string;
  readonly asOf: string | null;
}

const dayMilliseconds = 86_400_000;

/** The day `days` later; days are counted in UTC, so no clock change can skip one. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMilliseconds).toISOString().slice(0, 10);
}

/** How many days lie from `earlier` to `later`. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / dayMilliseconds);
}

/** The day in words, as the server writes it. */
export function longDay(day: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** The view as the query of an address. */
export function queryOf(view: View): string {
  const query = new URLSearchParams({ on: view.on });
  if (view.asOf !== null) {
    query.set("asOf", view.asOf);
  }
  return `?${query.toString()}`;
}
