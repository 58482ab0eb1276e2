// Search in an index that stands beside the pages; it is fetched when search is first opened.
(() => {
  "use strict";

  const dialog = document.querySelector("dialog.search");
  const field = document.getElementById("search-words");
  const list = document.getElementById("search-results");
  const count = document.getElementById("search-count");
  const folder = new URL(document.currentScript.dataset.index, location.href);
  if (!dialog?.showModal || !field || !list || !count) return;

  const roles = { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" };
  for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value);

  const most = 20;
  let index;
  let asked = 0;

  // The index is a module of its own; where a build made none, the reader is told.
  function load() {
    index ??= import(new URL("pagefind.js", folder).href).then(async (pagefind) => {
      await pagefind.options({ excerptLength: 24, noWorker: true });
      await pagefind.init();
      return pagefind;
    });
    index.catch(() => { index = undefined; });
    return index;
  }

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    load().catch(() => say("Search is not available here: this site was built without its index."));
  }

  // A count that stays the same is announced again when the text was empty in between.
  let saying = 0;
  function say(words) {
    clearTimeout(saying);
    count.textContent = "";
    saying = setTimeout(() => { count.textContent = words; }, 60);
  }

  const named = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'" };
  const plain = (text) => text.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (entity) => named[entity]);

  // An excerpt marks the words that were found; it becomes text and <mark>, never markup.
  function appendExcerpt(excerpt, element) {
    let isMarked = false;
    for (const part of excerpt.split(/(<\/?mark>)/)) {
      if (part === "<mark>") isMarked = true;
      else if (part === "</mark>") isMarked = false;
      else if (isMarked) element.append(Object.assign(document.createElement("mark"), { textContent: plain(part) }));
      else element.append(plain(part));
    }
  }

  const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  function sharedStart(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  }

  // The index also gives words that begin alike by a letter or two; those are no answer.
  function answers(page, words) {
    const excerpts = [page, ...page.sub_results].map((each) => each.excerpt).join(" ");
    const found = [...excerpts.matchAll(/<mark>(.*?)<\/mark>/gs)].map((match) => letters(plain(match[1])));
    return words.split(/\s+/).map(letters).filter(Boolean).some((word) =>
      found.some((each) => each.includes(word) || sharedStart(each, word) >= Math.ceil(word.length * 0.6))
    );
  }

  function option(place, page) {
    const link = document.createElement("a");
    link.id = `search-result-${list.children.length}`;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    link.href = new URL(place.url.replace(/^\//, ""), new URL("..", folder)).href;
    const add = (name, text) => {
      const element = Object.assign(document.createElement("span"), { className: name, textContent: text });
      link.append(element, " ");
      return element;
    };
    add("search-title", place.title);
    if (page) add("search-page", page);
    appendExcerpt(place.excerpt, add("search-excerpt", ""));
    return link;
  }

  function show(items) {
    list.replaceChildren();
    for (const { place, page } of items) list.append(option(place, page));
    field.setAttribute("aria-expanded", String(items.length > 0));
    choose(items.length > 0 ? 0 : -1);
  }

  const options = () => [...list.children];
  const chosen = () => options().findIndex((each) => each.getAttribute("aria-selected") === "true");

  function choose(number) {
    options().forEach((each, index) => each.setAttribute("aria-selected", String(index === number)));
    const item = list.children[number];
    if (!item) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  async function search() {
    const words = field.value.trim();
    const number = ++asked;
    if (words === "") {
      show([]);
      return say("");
    }
    let found;
    try {
      const pagefind = await load();
      found = (await pagefind.search(words)).results;
    } catch {
      if (number !== asked) return;
      show([]);
      return say("Search is not available here: this site was built without its index.");
    }
    const looked = await Promise.all(found.slice(0, most).map((each) => each.data()));
    if (number !== asked) return;
    const pages = looked.filter((page) => answers(page, words));
    const total = found.length - looked.length + pages.length;
    const items = pages.flatMap((page) => {
      const title = page.meta.title ?? page.url;
      const parts = page.sub_results.slice(0, 3);
      if (parts.length === 0) return [{ place: { url: page.url, title, excerpt: page.excerpt } }];
      return parts.map((part) => ({ place: part, page: part.title === title ? undefined : title }));
    });
    show(items.slice(0, most));
    if (total === 0) return say(`Nothing found for “${words}”`);
    say(`${total === 1 ? "1 page" : `${total} pages`} found for “${words}”`);
  }

  let typing = 0;
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(search, 120);
  });

  field.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && last >= 0) {
      event.preventDefault();
      const next = chosen() + steps[event.key];
      choose(next < 0 ? last : next > last ? 0 : next);
    } else if (event.key === "Enter") {
      event.preventDefault();
      list.children[chosen()]?.click();
    }
  });

  // A result on the page that is open moves the reader, and the dialog must get out of the way.
  list.addEventListener("click", (event) => {
    if (event.target.closest("a")) dialog.close();
  });

  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest(".search-close")) dialog.close();
  });
  field.form.addEventListener("submit", (event) => event.preventDefault());

  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey) return;
    if (event.ctrlKey === event.metaKey) return;
    event.preventDefault();
    open();
  });

  const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
  for (const button of document.querySelectorAll(".search-open")) {
    const keys = button.querySelector("kbd");
    if (keys && isApple) keys.textContent = "⌘ K";
    button.hidden = false;
    button.setAttribute("aria-keyshortcuts", isApple ? "Meta+K" : "Control+K");
    button.addEventListener("click", open);
  }
})();
