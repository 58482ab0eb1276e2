// Long lines of a policy wrapped or not; the choice is kept for all pages.
(() => {
  "use strict";

  const root = document.documentElement;

  function keep(isOn) {
    try {
      localStorage.setItem("plumbline-wrap", isOn ? "on" : "off");
    } catch {
      // Storage may be denied; the choice then lasts for this page.
    }
  }

  const switches = document.querySelectorAll("button.wrap");
  function wrap(isOn) {
    root.toggleAttribute("data-wrap", isOn);
    for (const each of switches) each.setAttribute("aria-pressed", String(isOn));
  }
  for (const each of switches) {
    each.hidden = false;
    each.addEventListener("click", () => {
      const isOn = !root.hasAttribute("data-wrap");
      wrap(isOn);
      keep(isOn);
    });
  }
  wrap(root.hasAttribute("data-wrap"));
})();
