// Everything here is an addition: without it the pages read, link and print the same.
(() => {
  "use strict";

  const root = document.documentElement;
  const status = document.querySelector("[role=status]");
  let clearing = 0;

  // A live region is announced when its text changes, so the same words twice need a gap between.
  function announce(message) {
    if (!status) return;
    clearTimeout(clearing);
    status.textContent = "";
    setTimeout(() => { status.textContent = message; }, 50);
    clearing = setTimeout(() => { status.textContent = ""; }, 6000);
  }

  function select(element) {
    const selection = getSelection();
    selection.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(element);
    selection.addRange(range);
    return selection;
  }

  // The way of pages that are not served over HTTPS. The listener hands over the exact text, which
  // a browser's own idea of the selected text need not be.
  function copySelection(element, text) {
    const selection = select(element);
    let copied = false;
    const handOver = (event) => {
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
      copied = true;
    };
    document.addEventListener("copy", handOver, true);
    try {
      copied = document.execCommand("copy") && copied;
    } catch {
      copied = false;
    }
    document.removeEventListener("copy", handOver, true);
    if (copied) selection.removeAllRanges();
    return copied;
  }

  async function copy(element, text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copySelection(element, text);
    }
  }

  function offerCopy(button, source) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = source.textContent.replace(/\n$/, "");
      const copied = await copy(source, text);
      button.focus({ preventScroll: true });
      announce(
        copied
          ? `Copied ${[...text].length.toLocaleString(root.lang)} characters`
          : "Copying was refused. The text is selected: press Ctrl+C or ⌘C."
      );
    });
  }

  for (const button of document.querySelectorAll("button[data-copies]")) {
    const source = document.querySelector(button.dataset.copies);
    if (source) offerCopy(button, source);
  }

  // Other code gets a button in its corner, with a name that tells it from the rest.
  document.querySelectorAll(".prose pre[tabindex]").forEach((source, index) => {
    if (source.closest("figure.policy")) return;
    const box = document.createElement("div");
    box.className = "copyable";
    source.replaceWith(box);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-code";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy code ${index + 1}`);
    box.append(source, button);
    offerCopy(button, source);
  });

  // The whole page as Markdown, read from the file beside it when it is asked for.
  const twin = document.querySelector("link[rel=alternate][type='text/markdown']");
  const article = document.querySelector(".prose");
  for (const button of document.querySelectorAll(".copy-page")) {
    if (!twin || !article) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = await markdown(twin.href);
      const copied = text !== null && (await copy(article, text));
      button.focus({ preventScroll: true });
      announce(
        copied
          ? `Copied the page as Markdown, ${[...text].length.toLocaleString(root.lang)} characters`
          : "The page could not be copied. Its Markdown is linked at its foot."
      );
    });
  }

  async function markdown(address) {
    try {
      const answer = await fetch(address);
      const isPage = (answer.headers.get("content-type") ?? "").startsWith("text/html");
      return answer.ok && !isPage ? await answer.text() : null;
    } catch {
      return null;
    }
  }

  // Select all, pressed inside a scrolling block of code, means that block.
  document.addEventListener("keydown", (event) => {
    const block = event.target.closest("pre[tabindex]");
    if (!block || event.key !== "a" || event.altKey || event.shiftKey) return;
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    select(block);
  });

  for (const choice of document.querySelectorAll("input[name=theme]")) {
    choice.checked = choice.value === (root.dataset.theme ?? "system");
    choice.addEventListener("change", () => {
      const system = choice.value === "system";
      if (system) delete root.dataset.theme;
      else root.dataset.theme = choice.value;
      try {
        if (system) localStorage.removeItem("plumbline-theme");
        else localStorage.setItem("plumbline-theme", choice.value);
      } catch {
        // Storage may be denied; the choice then lasts for this page.
      }
    });
  }

  // Lists that the window has room for show without their summary, and then are open in truth too.
  for (const fold of document.querySelectorAll("details.fold")) {
    const summary = fold.querySelector("summary");
    if (summary && getComputedStyle(summary).display === "none") fold.open = true;
  }

  // "On this page" marks the last heading that has passed the upper part of the window.
  const links = new Map();
  for (const link of document.querySelectorAll(".toc a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (links.size > 0 && "IntersectionObserver" in window) {
    const headings = [...links.keys()];
    const mark = () => {
      const passed = headings.filter((each) => each.getBoundingClientRect().top < innerHeight / 4);
      const current = links.get(passed.at(-1));
      for (const link of links.values()) {
        if (link === current) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -75% 0px" });
    headings.forEach((heading) => observer.observe(heading));
  }
})();
