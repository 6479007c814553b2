// For those who asked to read offline, see js/offline.js: keeps the pages they read and what those need, and answers
// from there where there is no network. What nobody has read is not fetched.
"use strict";

const HOME = registration.scope;
const KEPT = "read " + HOME;
const KINDS = ["style", "script", "image"];

const plain = ({ url }) => url.replace(/[?#].*/, "");

// Who has taken it back has no such store.
const keep = async (request, answer) => {
  const wanted = KINDS.includes(request.destination) || answer.headers.get("Content-Type")?.includes("html");
  if (answer.ok && !answer.redirected && wanted && (await caches.has(KEPT))) {
    await (await caches.open(KEPT)).put(plain(request), answer);
  }
};

const kept = async (request) => {
  const found = await caches.match(plain(request), { cacheName: KEPT });
  if (found || request.mode !== "navigate") {
    return found ?? Response.error();
  }
  const [edition] = request.url.slice(HOME.length).split("/");
  const board = `${HOME}${edition}/offline/`;
  return (await caches.match(board, { cacheName: KEPT })) ? Response.redirect(board + "#missing") : Response.error();
};

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(HOME)) {
    return;
  }
  const asked = fetch(request);
  event.respondWith(asked.catch(() => kept(request)));
  event.waitUntil(asked.then((answer) => keep(request, answer.clone())).catch(() => {}));
});
