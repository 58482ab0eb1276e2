"""What is asked of a page in the browser itself."""

# What leaves the window sideways, or is cut off, though nothing scrolls there. The revision in the
# foot is cut on purpose: it is a digest, whole in the page's head.
LOST = """() => {
  const words = node => node.textContent.trim().slice(0, 30);
  const name = node => `${node.localName}.${node.className} “${words(node)}”`;
  const scrolls = node => node && (/auto|scroll/.test(getComputedStyle(node).overflowX)
    || scrolls(node.parentElement));
  const lost = [];
  if (document.documentElement.scrollWidth > innerWidth) lost.push("the page scrolls sideways");
  for (const node of document.querySelectorAll("body *")) {
    if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (node.closest(".unseen, .skip, .revision, svg, [aria-hidden=true]")) continue;
    const style = getComputedStyle(node);
    if (style.clipPath !== "none") continue;
    const box = node.getBoundingClientRect();
    const isText = [...node.childNodes].some(each => each.nodeType === 3 && each.data.trim());
    if (isText && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(node)) {
      lost.push(`beside the window: ${name(node)}`);
    }
    const isClipped = /hidden|clip/.test(style.overflowX + style.overflowY)
      && !/\\d/.test(style.webkitLineClamp);
    const isFull = node.scrollWidth > node.clientWidth + 1
      || node.scrollHeight > node.clientHeight + 1;
    if (isClipped && isFull) lost.push(`cut off: ${name(node)}`);
  }
  return lost;
}"""
COLOURS = """() => {
  const colour = (selector, name, pseudo) =>
    getComputedStyle(document.querySelector(selector), pseudo)[name];
  const parts = [...document.querySelectorAll(".gauge-part")]
    .map(each => getComputedStyle(each).fill);
  const copy = getComputedStyle(document.querySelector(".policy-tools .copy"));
  return {
    tab: colour("[role=tab][aria-selected=true]", "backgroundColor")
      !== colour("[role=tab][aria-selected=false]", "backgroundColor"),
    copy: copy.borderStyle === "solid" && copy.borderTopColor !== copy.backgroundColor
      && copy.color !== copy.backgroundColor,
    page: colour(".pages [aria-current=page]", "backgroundColor", "::before")
      !== colour("body", "backgroundColor")
      && colour(".pages [aria-current=page]", "fontWeight")
        !== colour(".pages a:not([aria-current])", "fontWeight"),
    theme: colour(".themes :checked + span", "backgroundColor")
      !== colour(".themes :not(:checked) + span", "backgroundColor"),
    wrap: (document.querySelector("button.wrap").click(),
      colour("button.wrap", "backgroundColor") !== copy.backgroundColor),
    gauge: parts.length > 1
      && parts.every((each, place) => place === 0 || each !== parts[place - 1])
      && !parts.includes(colour(".gauge-quota", "fill")),
  };
}"""
MOTION = """() => ({
  scroll: getComputedStyle(document.documentElement).scrollBehavior,
  moving: [...document.querySelectorAll("*")].filter(each => {
    const style = getComputedStyle(each);
    return style.transitionDuration !== "0s" || style.animationName !== "none";
  }).length,
})"""
# When the choice that was kept was set, and when something was first painted.
EARLY = """new MutationObserver(() => { window.themes = [...window.themes ?? [],
  [document.documentElement.dataset.theme, performance.now()]]; })
  .observe(document, { subtree: true, attributes: true, attributeFilter: ["data-theme"] });"""
# Whether nothing stands in front of a heading, and it is in the window.
IS_CLEAR = """node => {
  const box = node.getBoundingClientRect();
  const middle = box.top + box.height / 2;
  return box.top >= 0 && document.elementFromPoint(box.left + 5, middle) === node;
}"""
