// The forms of a policy as tabs, and long lines wrapped or not. Both choices are kept for all pages.
(() => {
  "use strict";

  const root = document.documentElement;

  function recall(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function keep(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Storage may be denied; the choice then lasts for this page.
    }
  }

  const groups = [];

  function tabFor(group, name) {
    return group.find(({ form }) => form === name);
  }

  function show(group, chosen) {
    for (const { tab, panel } of group) {
      const isChosen = tab === chosen.tab;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panel.hidden = !isChosen;
    }
  }

  // Every block on the page follows, and the one that was used stays where it is on the screen.
  function choose(chosen) {
    const before = chosen.tab.getBoundingClientRect().top;
    for (const group of groups) {
      const same = tabFor(group, chosen.form);
      if (same) show(group, same);
    }
    chosen.tab.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    scrollBy({ top: chosen.tab.getBoundingClientRect().top - before, behavior: "instant" });
    keep("plumbline-form", chosen.form);
  }

  function step(group, tab, key) {
    const place = group.findIndex((each) => each.tab === tab);
    const last = group.length - 1;
    const places = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    };
    return group[places[key]];
  }

  function panelOf(section) {
    const panel = document.createElement("div");
    panel.className = "form-panel";
    panel.id = `${section.querySelector("pre").id}-panel`;
    panel.setAttribute("role", "tabpanel");
    panel.append(...[...section.children].slice(1));
    section.replaceWith(panel);
    return panel;
  }

  function makeTabs(forms) {
    const list = document.createElement("div");
    list.className = "form-tabs";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Forms of the policy");
    const group = [...forms.querySelectorAll(":scope > details.form")].map((section) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = section.querySelector("summary").textContent;
      tab.setAttribute("role", "tab");
      const panel = panelOf(section);
      tab.id = `${panel.id}-tab`;
      tab.setAttribute("aria-controls", panel.id);
      panel.setAttribute("aria-labelledby", tab.id);
      list.append(tab);
      return { form: section.dataset.form, tab, panel };
    });
    for (const each of group) each.tab.addEventListener("click", () => choose(each));
    list.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = step(group, event.target, event.key);
      if (!next) return;
      event.preventDefault();
      choose(next);
      next.tab.focus();
    });
    forms.prepend(list);
    forms.classList.add("is-tabs");
    groups.push(group);
    show(group, tabFor(group, recall("plumbline-form")) ?? group[0]);
  }

  // A link to a form shows it.
  function showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const chosen = groups.flat().find(({ panel }) => target && panel.contains(target));
    if (!chosen || !chosen.panel.hidden) return;
    show(groups.find((group) => group.includes(chosen)), chosen);
    target.scrollIntoView();
  }

  document.querySelectorAll(".forms").forEach(makeTabs);
  if (groups.length > 0) {
    addEventListener("hashchange", showTarget);
    showTarget();
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
      keep("plumbline-wrap", isOn ? "on" : "off");
    });
  }
  wrap(root.hasAttribute("data-wrap"));
})();
