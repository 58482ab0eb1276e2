/// The style of a report's page.
enum HTMLStyle {
  static let text = """
    :root {
      color-scheme: light dark;
      --paper: light-dark(#fdfdfc, #14181b);
      --panel: light-dark(#f3f5f4, #1c2226);
      --ink: light-dark(#1a2025, #e4e8ea);
      --soft: light-dark(#4c565e, #a7b1b8);
      --line: light-dark(#dadfdd, #2f383e);
      --chalk: light-dark(#1d4f91, #92bdf6);
      --brass: light-dark(#875800, #dfae55);
      --red: light-dark(#a5262c, #f59a94);
      --green: light-dark(#0b5f50, #87c9b4);
    }
    *, ::before, ::after { box-sizing: border-box; }
    html {
      font: 100%/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif;
      color: var(--ink);
      background: var(--paper);
      overflow-wrap: anywhere;
      text-size-adjust: none;
      -webkit-text-size-adjust: none;
    }
    body { margin: 0 auto; max-width: 60rem; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem; }
    code, pre { font: .875em/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    a { color: var(--chalk); text-underline-offset: .18em; }
    :focus-visible { outline: 2px solid var(--chalk); outline-offset: 3px; border-radius: 2px; }
    header { display: flex; gap: .75rem; border-bottom: 1px solid var(--line); }
    header p { margin: 0; line-height: 3.25rem; font-weight: 600; }
    .cord { stroke: var(--soft); }
    .bob { fill: var(--brass); }
    h1 { margin: 2rem 0 1rem; font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.2; }
    h2 { margin: 2.5rem 0 1rem; font-size: 1.0625rem; line-height: 1.3; }
    h2 code { font-size: 1em; font-weight: 600; }
    h2.small, h4, dt { font-size: .875rem; font-weight: 600; color: var(--soft); }
    h2.small { margin: 1.5rem 0 .5rem; }
    h4 { margin: 0 0 .25rem; }
    dl, dd, ul, pre { margin: 0; }
    .counts { display: grid; grid-template-columns: repeat(auto-fit, 6rem); gap: .5rem; }
    .counts dd { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
    .incomplete { padding: .75rem 1.25rem; border: 1px solid var(--red); border-radius: .375rem; }
    .incomplete p { margin: 0 0 .5rem; }
    nav ul { padding: 0; list-style: none; }
    nav li { display: flex; justify-content: space-between; gap: 1rem; padding: .25rem 0; }
    nav span { color: var(--soft); font-variant-numeric: tabular-nums; }
    article {
      --mark: var(--chalk);
      margin: 0 0 1rem;
      padding: 1rem 1.25rem;
      background: var(--panel);
      border-left: 4px solid var(--mark);
      border-radius: .25rem;
    }
    article.error { --mark: var(--red); }
    article.warning { --mark: var(--brass); }
    h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; }
    .weight { color: var(--mark); }
    .place { margin: .125rem 0 .875rem; font-size: .875rem; color: var(--soft); }
    .values { display: grid; gap: .75rem; margin-bottom: .875rem; }
    .values > div { min-width: 0; }
    pre {
      padding: .5rem .75rem;
      max-height: 24rem;
      overflow: auto;
      white-space: pre-wrap;
      background: var(--paper);
      border: 1px solid var(--line);
      border-left: 3px solid var(--red);
      border-radius: .25rem;
    }
    .expected pre { border-left-color: var(--green); }
    dl > div { margin-bottom: .375rem; }
    article details { margin-top: .5rem; }
    details ul { padding-left: 1.25rem; }
    summary { padding: .625rem 0; font-weight: 600; cursor: pointer; }
    .appendix { margin-top: 2rem; border-top: 1px solid var(--line); }
    .appendix dt { color: var(--ink); }
    .appendix dl > div { margin-bottom: .75rem; }
    footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); }
    @media (min-width: 44rem) {
      .values { grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
      article dl > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); }
      article dt { line-height: 1.55rem; }
    }
    @media print { pre { max-height: none; } article { break-inside: avoid; } }
    """
}
