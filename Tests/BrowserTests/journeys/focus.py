"""Where the focus is, whether it can be seen there, and how far Tab leads."""

LONGEST = 400

# What shows the focus: the element itself, the words beside a radio button, the form of the search.
SHOWING = """node => node.matches("input[type=radio]") ? node.nextElementSibling
  : node.closest("form[role=search]") && node.matches("input") ? node.form : node"""

STOP = """() => {
  const node = document.activeElement;
  if (!node || node === document.body || node === document.documentElement) return null;
  const showing = (%s)(node);
  const style = getComputedStyle(showing);
  const box = showing.getBoundingClientRect();
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  const above = right > left && bottom > top
    ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
  const words = (node.getAttribute("aria-label") ?? node.textContent).trim().replace(/\\s+/g, " ");
  return {
    place: [...document.querySelectorAll("*")].indexOf(node),
    kind: `${node.localName}.${node.className}`,
    name: `${node.localName} “${words.slice(0, 40)}”`,
    isRinged: style.boxShadow !== "none"
      || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2),
    isSeen: above !== null && (showing.contains(above) || above.contains(showing)
      || node.contains(above)),
    clip: { x: Math.max(left - 6, 0), y: Math.max(top - 6, 0),
      width: Math.min(right + 6, innerWidth) - Math.max(left - 6, 0),
      height: Math.min(bottom + 6, innerHeight) - Math.max(top - 6, 0) },
  };
}""" % SHOWING

HIDE = """isHidden => {
  const { style } = (%s)(document.activeElement);
  const field = document.activeElement.style;
  for (const each of [style, field]) {
    for (const [name, none] of [["outline-width", "0"], ["box-shadow", "none"]]) {
      if (isHidden) each.setProperty(name, none, "important");
      else each.removeProperty(name);
    }
  }
}""" % SHOWING

# Whatever a reader of the page may be led to by Tab.
REACHABLE = """() => {
  const nodes = [...document.querySelectorAll(
    "a[href], button, input, textarea, summary, [tabindex]")];
  const all = [...document.querySelectorAll("*")];
  return nodes.filter(node => node.tabIndex >= 0 && !node.disabled
    && !(node.type === "radio" && !node.checked)
    && node.checkVisibility({ visibilityProperty: true })).map(node => all.indexOf(node));
}"""

MARKUP = """places => {
  const all = document.querySelectorAll("*");
  return places.map(place => all[place].outerHTML.slice(0, 90));
}"""


def is_painted(page, stop: dict) -> bool:
    """Whether the ring is on the screen, not only in the style: without it the picture differs."""
    with_ring = page.screenshot(clip=stop["clip"])
    page.evaluate(HIDE, True)
    without_ring = page.screenshot(clip=stop["clip"])
    page.evaluate(HIDE, False)
    return with_ring != without_ring


def reach(page, selector: str, key: str = "Tab") -> None:
    """Presses a key until an element has the focus."""
    for _ in range(LONGEST):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{key} never leads to {selector}")


def walk(page, where: str) -> dict:
    """Presses Tab through a whole page and tells the stops, and what is wrong with them."""
    stops, faults, kinds = [], [], set()
    reachable = page.evaluate(REACHABLE)
    for _ in range(LONGEST):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or (stops and stop["place"] == stops[0]["place"]):
            break
        if stops and stop["place"] <= stops[-1]["place"]:
            faults.append(f"{where}: {stop['name']} comes after {stops[-1]['name']}")
            break
        stops.append(stop)
        if not stop["isRinged"]:
            faults.append(f"{where}: {stop['name']} has no ring")
        elif not stop["isSeen"]:
            faults.append(f"{where}: {stop['name']} is out of sight")
        elif stop["kind"] not in kinds and not is_painted(page, stop):
            faults.append(f"{where}: the ring of {stop['name']} is not painted")
        kinds.add(stop["kind"])
    reached = {stop["place"] for stop in stops}
    missed = [place for place in reachable if place not in reached]
    faults += [f"{where}: never reached: {each}" for each in page.evaluate(MARKUP, missed)]
    return {"stops": len(stops), "faults": faults}
