// Runs before the first paint, so that a choice that was kept never flashes.
(() => {
  const root = document.documentElement;
  root.dataset.script = "on";
  try {
    const theme = localStorage.getItem("plumbline-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (localStorage.getItem("plumbline-wrap") === "on") root.dataset.wrap = "";
  } catch {
    // Storage may be denied; the system's colours and the code's own lines then hold.
  }
})();
