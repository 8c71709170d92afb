// The place picker: where a tester is today.

import { byId, make } from "./elements.js";

const PLACES = [
  ["London", 51.5074, -0.1278],
  ["Berlin", 52.52, 13.405],
  ["New York", 40.7128, -74.006],
  ["São Paulo", -23.5505, -46.6333],
  ["Nairobi", -1.2921, 36.8219],
  ["Kathmandu", 27.7172, 85.324],
  ["Tokyo", 35.6762, 139.6503],
  ["Apia", -13.8333, -171.7667],
  ["Middle of the Atlantic", 30, -40],
];

/** Asks for a place; resolves to {lat, lon}, or to null when nothing was chosen. */
export function pickPlace() {
  const dialog = byId("places");
  byId("places-list").replaceChildren(
    ...PLACES.map(([name], index) => make("button", { className: "plain", value: String(index) }, name)));
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      const [, lat, lon] = PLACES[dialog.returnValue || -1] ?? [];
      resolve(lat === undefined ? null : { lat, lon });
    }, { once: true });
  });
}
