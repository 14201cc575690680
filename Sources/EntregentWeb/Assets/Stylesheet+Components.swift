extension Stylesheet {
  /// Buttons, lists, badges, forms.
  static let components = #"""
    button, input, select, textarea { font: inherit; color: inherit; }
    .button { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 40px;
      padding: 7px 16px; border: 1px solid var(--line); border-radius: var(--corner); background: var(--raised);
      color: var(--ink); text-decoration: none; cursor: pointer; font-size: 15px; line-height: 1.4; white-space: nowrap; }
    .button:hover { border-color: var(--ink); }
    .button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
    .button.main:hover { filter: brightness(.92); }
    .button.quiet { background: none; }
    .button.danger { border-color: var(--accent); color: var(--accent); }
    button.link { background: none; border: 0; padding: 8px 4px; margin-left: -4px; cursor: pointer; color: var(--quiet); font-size: 15px;
      text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .18em; }
    button.link:hover { color: var(--ink); text-decoration-color: currentColor; }
    .acts { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 20px; }
    .acts form { margin: 0; }
    .head .acts { margin-top: 0; }
    .acts + .field, .acts + .notice, .acts + .small, .acts + p { margin-top: 20px; }
    .later { position: relative; }
    .later summary { list-style: none; }
    .later > summary::after, .menu > summary::after { content: ""; display: inline-block; width: 5px; height: 5px; margin-left: 8px;
      border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg) translate(-2px, -2px); }
    .later > summary::after { margin-left: 0; }
    .later summary::-webkit-details-marker { display: none; }
    .later > form { right: auto; left: 0; margin: 0; min-width: 180px; display: grid; }
    .later > form button { background: none; border: 0; text-align: left; padding: 10px 12px; border-radius: 4px;
      cursor: pointer; font-size: 15px; }
    .later > form button:hover { background: var(--sunk); }

    .rings { width: 32px; height: 32px; flex: none; }
    .badges { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 0; }
    .badge { display: inline-flex; align-items: center; gap: 6px; font-size: 15px; line-height: 1.3; padding: 2px 10px 2px 8px;
      border: 1px solid var(--hair); border-radius: 100px; background: var(--raised); color: var(--quiet); }
    .badge .rings { width: 18px; height: 18px; margin-left: -2px; }
    .badge.given { color: var(--given); background: var(--given-wash); border-color: transparent; }
    .badge.asked { color: var(--asked); background: var(--asked-wash); border-color: transparent; }
    .rule { font-size: 13px; color: var(--quiet); font-variant-numeric: tabular-nums; border-bottom: 1px dotted var(--line);
      cursor: help; margin-left: 2px; white-space: nowrap; }
    .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: flex-start; gap: 16px; margin-bottom: 24px; }
    .lede { font: 20px/1.45 var(--serif); max-width: 60ch; }
    h1 + .lede, h1 + p { margin-top: 12px; }
    .eyebrow { font-size: 15px; color: var(--quiet); margin: 0 0 8px; }
    .raised { background: var(--raised); border: 1px solid var(--hair); border-radius: var(--corner); padding: 20px 24px; }
    .raised > :last-child, .empty > :last-child { margin-bottom: 0; }
    .plain { padding-left: 20px; max-width: 68ch; }
    .plain li + li { margin-top: 4px; }

    .list { list-style: none; padding: 0; margin: 0; border-top: 1px solid var(--hair); }
    .list > li { border-bottom: 1px solid var(--hair); }
    .person { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 16px; align-items: center;
      padding: 10px 8px; }
    .person > .rings { width: 28px; height: 28px; }
    .person > div:first-child { grid-column: 1 / 3; }
    .list a.name, .rank a.name, .card a.name { text-decoration: none; font-size: 17px; }
    .list a.name:hover, .rank a.name:hover, .card a.name:hover { text-decoration: underline; text-decoration-color: var(--line); }
    .what { display: block; color: var(--quiet); font-size: 15px; margin: 0; }
    .aside { color: var(--quiet); font-size: 15px; text-align: right; }
    .aside > * { display: block; }
    .list > li:hover { background: color-mix(in srgb, var(--sunk) 55%, transparent); }
    .item { display: flex; flex-wrap: wrap; gap: 8px 16px; justify-content: space-between; align-items: center; padding: 12px 8px; }
    .item > div:first-child { flex: 1 1 200px; min-width: 0; }
    .item p { margin: 2px 0 0; font-size: 15px; }
    .item form { margin: 0; }
    .count { color: var(--quiet); font-size: 15px; font-variant-numeric: tabular-nums; }
    .pager { display: flex; gap: 8px; margin-top: 24px; }
    .filters { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 16px 0 24px; }
    .filters > ul { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; margin: 0; }
    .chip { display: inline-flex; align-items: center; gap: 6px; padding: 4px 12px; min-height: 34px; border: 1px solid var(--hair);
      border-radius: 100px; font-size: 15px; text-decoration: none; background: var(--raised); color: var(--ink); }
    .chip .rings { width: 20px; height: 20px; margin-left: -4px; }
    .chip:hover { border-color: var(--line); }
    .filters > ul .chip[aria-current], .filters > a.chip { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
    .roles > summary { border: 1px solid var(--hair); border-radius: 100px; background: var(--raised); padding: 4px 16px; min-height: 34px; }
    .roles > ul { right: auto; left: 0; max-height: 60vh; overflow: auto; }
    .roles:has(li:not(:first-child) [aria-current]) > summary { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
    .roles .chip { border: 0; background: none; width: 100%; }
    .roles .chip[aria-current] { background: var(--sunk); font-weight: 600; }
    .reasons { list-style: none; padding: 0; margin: 8px 0 0; font-size: 15px; }
    .reasons li { padding-left: 20px; position: relative; margin: 2px 0; }
    .reasons li::before { content: "+"; position: absolute; left: 4px; color: var(--given); font-weight: 700; }
    .reasons li.against::before { content: "–"; color: var(--asked); }
    .empty { text-align: left; padding: 32px; background: var(--raised); border: 1px dashed var(--line); border-radius: var(--corner);
      max-width: 640px; }
    .empty h2 { margin-top: 16px; font-size: 26px; }
    .example, .quote { font-family: var(--serif); font-style: italic; }
    .example { border-left: 2px solid var(--hair); padding-left: 16px; color: var(--quiet); }

    form { margin: 0; }
    .field { margin: 0 0 20px; border: 0; padding: 0; min-width: 0; }
    .field > label, .inline > label, legend { display: block; font-weight: 600; margin-bottom: 4px; padding: 0; }
    .needed { font-weight: 400; color: var(--quiet); }
    .help { font-size: 15px; margin: 4px 0 0; }
    .acts + .help, .button + p { margin-top: 8px; }
    .notice .button { white-space: normal; }
    section.notice + form, .notice + section { margin-top: 24px; }
    form + details:not(.later, .menu), form > .button + details, .acts + details:not(.later, .menu) { margin-top: 20px; }
    .draft > .notice { margin-bottom: 16px; }
    legend + .help { margin: 0 0 8px; }
    :where(input:not([type=checkbox]):not([type=radio]):not([type=file]), select, textarea) { width: 100%; padding: 8px 12px; min-height: 46px;
      background: var(--raised); border: 1px solid var(--line); border-radius: var(--corner); }
    input[type=date], input[type=time] { height: 46px; }
    textarea { display: block; line-height: 1.5; resize: vertical; }
    input:hover, select:hover, textarea:hover { border-color: var(--quiet); }
    input::placeholder { color: var(--quiet); opacity: 1; }
    input[type=search] { appearance: none; }
    ::file-selector-button { font: inherit; font-size: 15px; padding: 7px 16px; margin-right: 12px; border: 1px solid var(--line);
      border-radius: var(--corner); background: var(--ground); color: var(--ink); cursor: pointer; }
    .error { color: var(--accent); font-weight: 600; font-size: 15px; margin: 0 0 4px; }
    .wrong input, .wrong textarea, .wrong select { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
    .errors { border: 1px solid var(--accent); border-left-width: 4px; background: var(--accent-wash); border-radius: var(--corner);
      padding: 16px 24px; margin: 0 0 24px; max-width: 640px; }
    .errors p:last-child { margin-bottom: 0; }
    .options { display: flex; flex-wrap: wrap; gap: 8px; }
    .options.column { flex-direction: column; }
    .options label { cursor: pointer; }
    .options input { position: absolute; opacity: 0; }
    .options span { display: inline-block; padding: 6px 14px; border: 1px solid var(--line); border-radius: 100px; font-size: 15px;
      background: var(--raised); }
    .options.column span { border-radius: var(--corner); width: 100%; }
    .options.column .quiet { border: 0; padding: 0; background: none; width: auto; }
    .options label:hover > span { border-color: var(--ink); }
    .options input:checked + span { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); font-weight: 600; }
    .options input:checked + span::before { content: "✓ "; }
    .options input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }
    .check label { display: flex; gap: 8px; align-items: center; font-weight: 400; }
    .check input, .notice input[type=checkbox], .notice input[type=radio] { width: 20px; height: 20px; margin: 0; flex: none; accent-color: var(--ink); }
    .notice { background: var(--asked-wash); border-radius: var(--corner); padding: 12px 16px; }
    h1 + .notice, .head + .notice, table + .notice, .scroll + .notice { margin-top: 20px; }
    .notice label { font-weight: 600; }
    .notice label:has(input[type=checkbox], input[type=radio]) { display: flex; gap: 8px; align-items: center; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 0 16px; }
    .together { display: flex; gap: 8px; }
    .together input { min-width: 0; }
    .inline + * { margin-top: 24px; }
    .scroll { overflow-x: auto; }
    .scroll + p, .list + p, table + p { margin-top: 12px; }
    .list + form { margin-top: 20px; }
    time { white-space: nowrap; }
    table { border-collapse: collapse; width: 100%; font-size: 15px; }
    th, td { text-align: left; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--hair); vertical-align: top; font-weight: 400; }
    thead th { color: var(--quiet); font-weight: 600; }
    th.number, td.number { text-align: right; padding: 8px 0 8px 12px; }
    progress { width: 100%; height: 8px; accent-color: var(--ink); }

    """#
}
