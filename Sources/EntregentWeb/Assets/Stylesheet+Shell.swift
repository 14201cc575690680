extension Stylesheet {
  /// The frame around every page.
  static let shell = #"""
    .skip { position: absolute; left: 16px; top: -60px; background: var(--raised); padding: 12px 16px;
      border: 1px solid var(--line); border-radius: var(--corner); z-index: 10; }
    .skip:focus { top: 8px; }
    .top { display: flex; align-items: center; gap: 8px 24px; padding: 12px 32px; border-bottom: 1px solid var(--hair);
      background: var(--ground); flex-wrap: wrap; }
    .brand { display: flex; align-items: center; gap: 8px; text-decoration: none; font: 600 20px/1 var(--serif);
      padding: 8px 0; }
    .mark { width: 28px; height: 28px; flex: none; }
    .mark.large { width: 56px; height: 56px; }
    .mark, .rings { fill: none; stroke: var(--ink); stroke-linecap: round; }
    .on { fill: none; stroke: var(--ink); stroke-width: 2.6; }
    .off { fill: none; stroke: var(--line); stroke-width: 1.1; }
    .words ul { display: flex; gap: 4px; list-style: none; margin: 0; padding: 0; }
    .words a { display: block; padding: 8px 12px; text-decoration: none; border-radius: var(--corner); color: var(--quiet); }
    .words a:hover { background: var(--sunk); color: var(--ink); }
    .words a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px 0 var(--ink); border-radius: 0; }
    .tools { display: flex; align-items: center; gap: 8px; margin-left: auto; }
    .find { margin: 0; }
    .find input { width: 200px; min-height: 38px; padding: 7px 12px; font-size: 15px; background: var(--sunk); border-color: var(--line); }
    .find input:hover { border-color: var(--quiet); }
    .page-people .find { display: none; }
    .menu { position: relative; }
    .menu summary { list-style: none; cursor: pointer; padding: 7px 12px; border-radius: var(--corner); font-size: 15px;
      border: 1px solid transparent; }
    .menu summary::-webkit-details-marker { display: none; }
    .menu summary:hover, .menu[open] summary { background: var(--sunk); }
    .menu > ul, .later > form { position: absolute; right: 0; top: calc(100% + 4px); z-index: 5; min-width: 220px;
      background: var(--raised); border: 1px solid var(--hair); border-radius: var(--corner); list-style: none;
      margin: 0; padding: 4px; box-shadow: 0 4px 16px rgb(20 23 31 / .08); }
    .menu > ul a { display: block; padding: 8px 12px; text-decoration: none; border-radius: 4px; font-size: 15px; }
    .menu > ul a:hover, .menu > ul a[aria-current] { background: var(--sunk); }
    .demo { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: center; align-items: center; padding: 8px 32px;
      background: var(--asked-wash); color: var(--ink); border-bottom: 1px solid var(--hair); font-size: 15px; }
    .demo p { margin: 0; max-width: none; }
    .demo form { margin: 0; }
    main { width: 100%; max-width: 1120px; margin: 0 auto; padding: 40px 32px 64px; flex: 1; }
    .foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 8px 24px; padding: 16px 32px 24px;
      border-top: 1px solid var(--hair); font-size: 15px; color: var(--quiet); }
    .foot p, .foot form { margin: 0; }
    .foot button.link { padding: 0; margin: 0; }
    .flash { background: var(--given-wash); border-left: 3px solid var(--given); padding: 8px 16px; max-width: none;
      margin: -16px 0 24px; border-radius: 0 var(--corner) var(--corner) 0; }
    .flash.with-act { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
      gap: 8px 16px; }
    .flash.with-act p, .flash.with-act form { margin: 0; }
    .spread { display: grid; gap: 40px 64px; grid-template-columns: minmax(0, 1fr); }
    .column > * + *, .margin > * + * { margin-top: 32px; }
    .margin:empty { display: none; }
    .spread:has(> .margin:empty) { grid-template-columns: minmax(0, 1fr); }
    @media (min-width: 900px) {
      .spread { grid-template-columns: minmax(0, 1fr) 320px; }
      .margin { border-left: 1px solid var(--hair); padding-left: 32px; }
    }
    @media (max-width: 720px) {
      html { scroll-padding-bottom: 72px; }
      .top { padding: 8px 16px; gap: 8px; }
      .tools { display: contents; }
      .find { order: 3; flex: 1 0 100%; }
      .find input { width: 100%; }
      .tools > a.button { margin-left: auto; }
      .words { position: fixed; left: 0; right: 0; bottom: 0; z-index: 6; background: var(--ground);
        border-top: 1px solid var(--hair); padding-bottom: env(safe-area-inset-bottom); }
      .words ul { justify-content: space-between; gap: 0; padding: 0 8px; }
      .words li { flex: 1 1 auto; text-align: center; }
      .words a { padding: 14px 2px; border-radius: 0; font-size: 15px; }
      .words a[aria-current] { box-shadow: inset 0 2px 0 var(--ink); }
      main { padding: 24px 16px 40px; }
      .demo { padding: 8px 16px; justify-content: flex-start; }
      .foot { padding: 16px 16px 80px; }
    }

    """#
}
