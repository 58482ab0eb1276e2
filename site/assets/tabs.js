// Tabs: the forms of a policy, and texts of which a reader needs one. Choices are kept for all pages.
(() => {
  "use strict";

  const kinds = [
    {
      groups: ".forms", sections: "details.form", title: "summary", label: "Forms of the policy",
      key: "plumbline-form", name: (section) => section.dataset.form, panelOf: panelOfForm,
    },
    {
      groups: ".tabs", sections: ".tab", title: ".tab-title", label: "Choose one",
      key: "plumbline-tab", name: (section, title) => title, panelOf: panelOfText,
    },
  ];

  const groups = [];

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

  function panelOfForm(section) {
    const panel = document.createElement("div");
    panel.className = "form-panel";
    panel.id = `${section.querySelector("pre").id}-panel`;
    panel.append(...[...section.children].slice(1));
    section.replaceWith(panel);
    return panel;
  }

  // No heading has an id with dots.
  function panelOfText(section, place) {
    section.className = "tab-panel";
    section.id = `tab.${groups.length + 1}.${place + 1}`;
    return section;
  }

  function tabFor(group, name) {
    return group.tabs.find((each) => each.name === name);
  }

  function show(group, chosen) {
    for (const { tab, panel } of group.tabs) {
      const isChosen = tab === chosen.tab;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panel.hidden = !isChosen;
    }
  }

  // Every group of the kind follows, and the one that was used stays where it is on the screen.
  function choose(group, chosen) {
    const before = chosen.tab.getBoundingClientRect().top;
    for (const other of groups) {
      const same = other.kind === group.kind && tabFor(other, chosen.name);
      if (same && other !== group) show(other, same);
    }
    show(group, chosen);
    chosen.tab.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    scrollBy({ top: chosen.tab.getBoundingClientRect().top - before, behavior: "instant" });
    keep(group.kind.key, chosen.name);
  }

  function step(group, tab, key) {
    const place = group.tabs.findIndex((each) => each.tab === tab);
    const last = group.tabs.length - 1;
    const places = {
      ArrowRight: place === last ? 0 : place + 1,
      ArrowLeft: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    };
    return group.tabs[places[key]];
  }

  function makeTab(kind, section, place) {
    const tab = document.createElement("button");
    const title = section.querySelector(kind.title).textContent;
    tab.type = "button";
    tab.textContent = title;
    tab.setAttribute("role", "tab");
    const name = kind.name(section, title);
    const panel = kind.panelOf(section, place);
    panel.setAttribute("role", "tabpanel");
    tab.id = `${panel.id}-tab`;
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("aria-labelledby", tab.id);
    return { name, tab, panel };
  }

  function makeTabs(kind, element) {
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", kind.label);
    const sections = [...element.querySelectorAll(`:scope > ${kind.sections}`)];
    const tabs = sections.map((section, place) => makeTab(kind, section, place));
    const group = { kind, tabs };
    for (const each of tabs) {
      list.append(each.tab);
      each.tab.addEventListener("click", () => choose(group, each));
    }
    list.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = step(group, event.target, event.key);
      if (!next) return;
      event.preventDefault();
      choose(group, next);
      next.tab.focus();
    });
    element.prepend(list);
    element.classList.add("is-tabs");
    groups.push(group);
    show(group, tabFor(group, recall(kind.key)) ?? tabs[0]);
  }

  // A link to what is in a panel shows it, and the panels around it.
  function showTarget() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let isMoved = false;
    for (const group of groups) {
      const chosen = group.tabs.find(({ panel }) => target && panel.contains(target));
      if (!chosen || !chosen.panel.hidden) continue;
      show(group, chosen);
      isMoved = true;
    }
    if (isMoved) target.scrollIntoView();
  }

  for (const kind of kinds) {
    for (const element of document.querySelectorAll(kind.groups)) makeTabs(kind, element);
  }
  if (groups.length > 0) {
    addEventListener("hashchange", showTarget);
    showTarget();
  }
})();
