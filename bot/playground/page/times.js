// How instants are written: in the browser's zone, the same way everywhere on the page. "Now" is the bot's.

const LANGUAGE = "en-GB"; // the page speaks English, with a clock of 24 hours as the bot does
const format = (options) => new Intl.DateTimeFormat(LANGUAGE, options);

const HOUR = { hour: "2-digit", minute: "2-digit" };
const SECONDS = { ...HOUR, second: "2-digit" };
const SHORT_DAY = { day: "numeric", month: "short", year: "numeric" };
const LONG_DAY = { day: "numeric", month: "long", year: "numeric" };

const hour = format(HOUR);
const seconds = format(SECONDS);
const shortDay = format({ weekday: "short", ...SHORT_DAY });
const weekdayAndHour = format({ weekday: "short", ...HOUR });
const dayAndHour = format({ weekday: "short", day: "numeric", month: "short", ...HOUR });
const full = format({ weekday: "long", ...LONG_DAY, ...SECONDS, timeZoneName: "short" });
const distance = new Intl.RelativeTimeFormat(LANGUAGE);

const SIZES = [["second", 1, 60], ["minute", 60, 60], ["hour", 3600, 24], ["day", 86400, 30], ["month", 2629746, 12], ["year", 31556952, Infinity]];

export const clockTime = (instant) => seconds.format(instant);
export const hourOf = (instant) => hour.format(instant);
export const dayOf = (instant) => shortDay.format(instant);
export const fullInstant = (instant) => full.format(instant).replace(" at ", ", ");

/** The local calendar day as a key, such as 2026-11-22. */
export function dayKey(instant) {
  const two = (number) => String(number).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** "Today", "Yesterday" or the date, seen from the bot's now. */
export function dayName(instant, now) {
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (dayKey(instant) === dayKey(now)) return "Today";
  if (dayKey(instant) === dayKey(yesterday)) return "Yesterday";
  const year = instant.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return format({ weekday: "long", day: "numeric", month: "long", ...year }).format(instant);
}

/** "Mon 07:30" within a week, else with its date. */
export function soon(instant, now) {
  const days = Math.abs(instant - now) / 86_400_000;
  return (days < 6 ? weekdayAndHour : dayAndHour).format(instant).replace(",", "");
}

/** "in 42 seconds", "3 minutes ago", "now". */
export function relative(instant, now) {
  const total = Math.round((instant - now) / 1000);
  if (total === 0) return "now";
  const [unit, size] = SIZES.find(([, size, limit]) => Math.abs(Math.round(total / size)) < limit);
  return distance.format(Math.round(total / size), unit);
}

/** What a date_time entity shows: `how` is Telegram's r | w?[dD]?[tT]?, never empty. A short date of this year goes without it. */
export function formatted(instant, how, now) {
  if (how === "r") return relative(instant, now);
  const day = instant.getFullYear() === now.getFullYear() ? { day: "numeric", month: "short" } : SHORT_DAY;
  const options = {
    ...(how.includes("w") && { weekday: how.includes("D") ? "long" : "short" }),
    ...(how.includes("d") && day),
    ...(how.includes("D") && LONG_DAY),
    ...(how.includes("t") && HOUR),
    ...(how.includes("T") && SECONDS),
  };
  return format(options).format(instant).replace(" at ", ", ");
}

/** How far the bot's clock is from this computer's, in words; empty when they agree. */
export function shift(ahead) {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  if (minutes === 0) return "";
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const parts = [days && `${days} d`, hours && `${hours} h`, rest && `${rest} min`].filter(Boolean);
  return `${parts.join(" ")} ${ahead > 0 ? "ahead of" : "behind"} yours`;
}
