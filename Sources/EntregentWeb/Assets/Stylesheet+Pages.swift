extension Stylesheet {
  /// What only one page has.
  static let pages = #"""
    .greeting { margin-bottom: 32px; }
    .date { color: var(--quiet); margin: 0 0 4px; }
    .date::first-letter { text-transform: uppercase; }
    .budget { margin-top: 8px; color: var(--quiet); font-size: 15px; }
    .budget a { padding: 6px 4px; }
    .budget a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
    .remark { margin-top: 12px; color: var(--quiet); }
    .next { background: var(--raised); border: 1px solid var(--hair); border-top: 3px solid var(--accent); border-radius: var(--corner);
      padding: 28px 32px 32px; }
    .next h2 { font-size: 26px; line-height: 1.25; margin: 0 0 12px; }
    .next .why { font-size: 17px; color: var(--ink); margin: 0; max-width: 60ch; }
    .next.small { border-top-width: 1px; padding: 20px 24px; }
    .next.small h2 { font-size: 20px; margin-bottom: 8px; }
    .next.small > form { margin-top: 12px; }
    .rest h2 { margin-bottom: 8px; }
    .rest .name { font-weight: 600; }
    .rest .why { color: var(--quiet); max-width: 56ch; }
    .row-acts { display: flex; align-items: center; gap: 8px; }
    .row-acts .later > form { left: auto; right: 0; }
    .minutes { color: var(--quiet); font-size: 15px; margin-right: 4px; white-space: nowrap; }
    .enough { display: flex; gap: 12px; align-items: center; color: var(--quiet); padding: 8px 0; }
    .enough p { margin: 0; font-family: var(--serif); font-style: italic; }
    .counts { margin: 0; }
    .count-rings { width: 168px; height: 168px; display: block; margin: 0 0 24px; }
    .count-rings .off { stroke-width: 1; stroke: var(--line); }
    .count-rings .on { stroke-width: 3.5; stroke-linecap: round; }
    .margin .counts ul { list-style: none; padding: 0; margin-bottom: 12px; }
    .counts .count, .counts li .quiet { white-space: nowrap; }
    .counts li { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 8px; padding: 8px 0; align-items: baseline;
      border-bottom: 1px solid var(--hair); font-size: 15px; line-height: 1.4; }
    .counts .count strong { font: 600 20px/1 var(--serif); color: var(--ink); }

    .page-welcome .greeting { max-width: 720px; margin: 24px 0 40px; }
    .page-welcome .greeting h1 { margin: 20px 0 16px; }
    .doors { list-style: none; padding: 0; display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); margin: 0 0 40px; }
    .door { background: var(--raised); border: 1px solid var(--hair); border-radius: var(--corner); padding: 24px; display: flex; flex-direction: column; }
    .door p { margin-bottom: 8px; }
    .door p:has(+ .button) { margin-top: auto; }
    .door .button { align-self: flex-start; }
    .look { border-top: 1px solid var(--hair); padding-top: 24px; max-width: 640px; }

    .searchbar { display: flex; gap: 8px; max-width: 640px; }
    .searchbar input { font-size: 17px; }

    .person-head { display: grid; grid-template-columns: auto minmax(16ch, 1fr) minmax(0, auto); gap: 8px 24px; margin-bottom: 40px; align-items: start; }
    .person-head > .rings { width: 72px; height: 72px; margin-top: -2px; }
    .person-head .lede { margin: 4px 0 0; }
    .person-head .acts { margin: 0; }
    .known ul { list-style: none; padding: 0; font-family: var(--serif); font-size: 20px; line-height: 1.4; }
    .known li + li { font: 17px/1.5 var(--text); margin-top: 4px; }
    .timeline ol { list-style: none; padding: 0 0 0 24px; margin: 0 0 16px; border-left: 1px solid var(--line); }
    .timeline li { position: relative; padding: 0 0 20px; }
    .timeline li::before { content: ""; position: absolute; left: -30px; top: 7px; width: 9px; height: 9px; border-radius: 50%;
      border: 1.5px solid var(--ink); background: var(--ground); }
    .timeline li.out::before { background: var(--ink); }
    .timeline li.both::before { background: linear-gradient(90deg, var(--ink) 50%, var(--ground) 50%); }
    .when { color: var(--quiet); font-size: 15px; margin: 0; }
    .said { margin: 2px 0 0; white-space: pre-line; }
    .delete { display: inline; }
    .delete button.link { padding: 6px 4px; margin: 0; }
    .margin h2 { font-size: 17px; margin-bottom: 8px; }
    .margin ul { list-style: none; padding: 0; margin: 0; font-size: 15px; }
    .margin li { padding: 4px 0; overflow-wrap: anywhere; }
    .margin .list li { padding: 8px 0; }
    .facts dl { margin: 0 0 16px; font-size: 15px; display: grid; grid-template-columns: minmax(112px, max-content) minmax(0, 1fr); gap: 8px; }
    dt { color: var(--quiet); }
    dd { margin: 0; overflow-wrap: anywhere; }
    .sources summary, .skipped summary { cursor: pointer; font-size: 15px; padding: 4px 0; }
    .margin .raised { padding: 16px 20px; }
    .margin .inline label, .margin .field > label { font-size: 15px; }
    .margin select { font-size: 15px; padding-right: 4px; text-overflow: ellipsis; }
    .margin > section > button.link, .margin form > button.link { margin-left: -4px; }

    .cards { list-style: none; padding: 0; display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); }
    .card { background: var(--raised); border: 1px solid var(--hair); border-radius: var(--corner); padding: 16px 20px; }
    .card h3 .name { font-size: 20px; }
    .card p { margin: 4px 0 0; }
    .ranks { list-style: none; padding: 0; margin: 0; }
    .rank { padding: 20px 0; border-top: 1px solid var(--hair); }
    .rank.first { background: var(--raised); border: 1px solid var(--hair); border-top: 3px solid var(--accent); border-radius: var(--corner);
      padding: 20px 24px; margin-bottom: 12px; }
    .rank.first + .rank { border-top: 0; }
    .rank-head { display: flex; gap: 16px; align-items: center; }
    .rank-head .what { color: var(--quiet); }
    .rank.first .name { font-size: 26px; }
    .unknown { margin: 8px 0 0; }
    .credits-form { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-bottom: 12px; }
    .credits-form label { font-size: 15px; }
    .credits-form input { width: 96px; }

    .page-form main, .page-prose main { max-width: 704px; }
    .page-form .sticky { border-top: 1px solid var(--hair); padding-top: 20px; }
    .page-settings section { margin-bottom: 40px; }
    .page-settings .raised { margin-top: 40px; }
    .page-prose h2 { margin-top: 32px; }
    .rings-legend { list-style: none; padding: 0; }
    .rings-legend li { display: flex; gap: 16px; align-items: center; padding: 6px 0; }
    .drop { border: 1.5px dashed var(--line); text-align: center; padding: 40px 24px; display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; gap: 12px; }
    .drop label { display: grid; justify-items: center; gap: 12px; cursor: pointer; font: 20px/1.3 var(--serif); }
    .drop input[type=file] { max-width: 100%; }
    .drop.scripted input[type=file] { position: absolute; opacity: 0; width: 1px; height: 1px; pointer-events: none; }
    .drop.scripted label strong { padding: 7px 16px; border: 1px solid var(--line); border-radius: var(--corner); background: var(--ground);
      font: 600 17px/1.4 var(--text); }
    .drop.scripted label:hover strong { border-color: var(--ink); }
    .drop.scripted:has(input[type=file]:focus-visible) label strong { outline: 3px solid var(--focus); outline-offset: 2px; }
    .drop.over { border-color: var(--ink); background: var(--sunk); }
    .drop p, .drop label { text-wrap: balance; }
    .drop p { margin: 0; }
    .drop .names:empty { display: none; }
    .drop.busy { opacity: .6; }
    .paste { margin-top: 24px; padding: 12px 24px; }
    .paste summary { cursor: pointer; }
    .paste summary h2 { display: inline; font-size: 20px; }
    .paste[open] { padding-bottom: 24px; }
    .ticks li { padding: 4px 0; }
    .ticks label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px; align-items: baseline; }
    .guides { margin: 48px 0 24px; }
    .guide { border-bottom: 1px solid var(--hair); padding: 4px 0; }
    .guide summary { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: space-between; align-items: baseline; cursor: pointer;
      padding: 12px 8px; list-style: none; }
    .guide summary::-webkit-details-marker { display: none; }
    .guide summary :is(h2, h3)::before { content: "+"; display: inline-block; width: 24px; color: var(--quiet); font-family: var(--text); font-weight: 400; }
    .guide[open] summary :is(h2, h3)::before { content: "–"; }
    .guide > ol, .guide > dl { margin: 0 8px 16px 32px; max-width: 68ch; }
    .guide li + li { margin-top: 4px; }
    .guide dt { font-size: 15px; margin-top: 8px; }
    .sums { display: grid; grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); gap: 1px; background: var(--raised); border: 1px solid var(--hair);
      border-radius: var(--corner); overflow: hidden; margin: 24px 0; padding: 0; list-style: none; }
    .sums > li { padding: 12px 16px; font-size: 15px; box-shadow: 1px 1px 0 var(--hair); }
    @media (max-width: 560px) {
      .guide summary > .quiet { margin-left: 24px; }
      .sums:has(> li:nth-child(3):last-child) { grid-template-columns: minmax(0, 1fr); }
      .files thead { position: absolute; clip-path: inset(50%); }
      .files tr { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); border-bottom: 1px solid var(--hair); padding: 8px 0; }
      .files th[scope=row] { grid-column: 1 / -1; overflow-wrap: anywhere; }
      .files th, .files td { border: 0; padding: 4px 0; }
      .files td { text-align: left; }
      .files td::before { content: attr(data-label); display: block; font-size: 13px; color: var(--quiet); }
    }
    .sums strong { display: block; font: 600 26px/1.2 var(--serif); font-variant-numeric: tabular-nums lining-nums; }
    .page-import section { margin-top: 40px; }
    .page-import .lede { margin-bottom: 24px; }
    .draft > label { display: block; font-weight: 600; margin-bottom: 4px; }
    .draft textarea { font: 17px/1.6 var(--serif); padding: 16px 20px; }
    .paper { position: relative; background: var(--raised); border-radius: var(--corner); }
    .paper textarea { position: relative; display: block; background: transparent; }
    .marks { position: absolute; inset: 0; overflow: hidden; pointer-events: none; color: transparent; white-space: pre-wrap;
      overflow-wrap: break-word; font: 17px/1.6 var(--serif); padding: 16px 20px; border: 1px solid transparent; }
    .marks mark, .marks mark.error { color: transparent; font: inherit; }
    .choices, .questions, .fields { margin-top: 24px; }
    .choices ul, .questions ul, .lengths, .templates, .rules { list-style: none; padding: 0; }
    .choices li, .questions li { padding: 12px 0; border-top: 1px solid var(--hair); }
    .choices .example { white-space: pre-line; font-size: 14px; }
    .lengths .over { color: var(--asked); }
    .templates li { padding: 4px 0; }
    .page-templates section { margin-top: 40px; }
    .page-templates h3 { margin: 20px 0 8px; }
    .fields dt { margin-top: 8px; }
    .fields dd { margin: 0; color: var(--quiet); font-size: 15px; }
    .marked { white-space: pre-line; font: 15px/1.6 var(--serif); background: var(--raised); border: 1px solid var(--hair);
      border-radius: var(--corner); padding: 12px 16px; }
    mark { background: none; color: inherit; border-bottom: 2px solid var(--asked); }
    mark.error { border-bottom: 3px double var(--accent); }
    mark.suggestion { border-bottom: 2px dotted var(--quiet); }
    .findings { list-style: none; padding: 0; font-size: 15px; }
    .margin .finding { padding: 12px 0; border-top: 1px solid var(--hair); }
    .finding p { margin: 0 0 4px; }
    .instead { font-family: var(--serif); font-style: italic; }
    .good { color: var(--given); }
    .pair-review { margin-bottom: 24px; }
    .review-progress { margin-bottom: 20px; }
    .review-progress p { margin: 0 0 4px; }
    .page-duplicates .head + form, .page-duplicates .review-progress + form { margin: 0 0 20px; }
    html:not(.scripted) .by-key { display: none; }
    .between { list-style: none; padding: 0; margin: 0 0 12px; display: grid; gap: 12px 32px;
      grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr)); }
    .between p { margin: 0; }
    .between .reasons { margin-top: 4px; }
    .pair-review summary { cursor: pointer; padding: 4px 0; font-size: 15px; }
    .pair-review .others { margin: 20px 0 0; }
    .compare { margin-top: 20px; table-layout: fixed; }
    .compare th:first-child, .compare td:first-child { width: 128px; color: var(--quiet); }
    .compare :is(th, td) { overflow-wrap: anywhere; padding: 10px 12px; }
    .compare :is(th, td):first-child { padding-left: 0; }
    .compare thead th { color: var(--ink); }
    .compare .name { font-size: 17px; }
    .sure label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px; align-items: start; cursor: pointer; }
    .sure input { width: 20px; height: 20px; margin: 3px 0 0; accent-color: var(--ink); }
    .sure label, .sure .reasons { overflow-wrap: anywhere; }
    .sure .reasons { margin: 4px 0 0 32px; }
    .letter { display: inline-grid; place-items: center; width: 24px; height: 24px; margin-right: 8px; border: 1px solid var(--line);
      border-radius: 50%; font: 600 13px/1 var(--text); color: var(--quiet); }
    .ways { display: flex; flex-wrap: wrap; gap: 0 16px; margin-top: 4px; }
    .ways a { padding: 4px 0; color: var(--quiet); font-weight: 400; }
    .compare label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 8px; align-items: start; cursor: pointer; }
    .compare input:is([type=checkbox], [type=radio]) { width: 20px; height: 20px; margin: 1px 0 0; accent-color: var(--ink); }
    .compare .tick { display: inline-flex; gap: 8px; align-items: center; padding: 4px 0; vertical-align: middle; }
    .compare thead th:has(:checked) { background: var(--given-wash); }
    .pair-review form + p { margin-top: 16px; }
    .page-duplicates p > .button { white-space: normal; }
    .compare .differs td:not(.unknown) { background: var(--asked-wash); }
    .compare .differs .small { color: var(--asked); }
    .compare .alike { color: var(--given); font-weight: 600; }
    @media (max-width: 720px) {
      .pair-review.raised { padding: 16px; }
      .compare, .compare :is(thead, tbody, tr, th, td) { display: block; }
      .compare :is(th, td), .compare :is(th, td):first-child { width: auto; padding: 4px 0; border: 0; }
      .compare tr { padding: 8px 0; border-bottom: 1px solid var(--hair); }
      .compare thead td { display: none; }
      .compare thead th { padding: 6px 8px; margin-bottom: 4px; border-radius: 4px; }
      .compare .ways { margin-left: 32px; }
      .compare .tick ~ .ways { margin-left: 60px; }
      .compare tbody th { font-size: 15px; }
      .compare tbody th .line { display: inline; margin-left: 8px; }
      .compare tbody td, .compare tbody td:first-child { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px;
        padding: 6px 8px; border-radius: 4px; }
      .compare td::before { content: attr(data-of); min-width: 16px; font-weight: 600; color: var(--quiet); }
      .compare tbody td.unknown, .compare tbody td.again { display: none; }
      .compare .differs td + td { margin-top: 4px; }
      .pair-review .acts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .pair-review .acts .button { white-space: normal; min-height: 48px; }
      .pair-review .acts .main { grid-column: 1 / -1; }
    }
    .page-slots caption { text-align: left; color: var(--quiet); padding-bottom: 8px; }
    .page-slots .scroll + .small { margin: 8px 0 24px; }
    .page-slots td + td { white-space: nowrap; }
    .page-slots textarea { field-sizing: content; }
    .promises .together { display: grid; grid-template-columns: minmax(0, 1fr) 180px; gap: 8px; margin-bottom: 8px; }
    .correct { display: inline-block; margin: 4px 12px 0 0; padding: 4px 0; font-size: 15px; }
    .tick { list-style: none; padding: 0; }
    .tick li { padding: 8px 0 8px 28px; position: relative; border-bottom: 1px solid var(--hair); }
    .tick li::before { content: ""; position: absolute; left: 2px; top: 13px; width: 12px; height: 12px; border: 1.5px solid var(--quiet);
      border-radius: 3px; }
    .questions .tick { font: 20px/1.4 var(--serif); }
    .questions .tick li { padding: 12px 0; border-bottom: 0; }
    .questions .tick li::before { content: none; }
    .facts-line { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 0 0 24px; }
    .facts-line dt { flex: none; }
    .page-sheet section > dl { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 8px; }
    .page-sheet .line { display: block; }
    .notice-page { max-width: 600px; padding: 48px 0; }
    .notice-page h1 { margin: 24px 0 16px; }
    .break { overflow-wrap: anywhere; }
    @media (max-width: 720px) {
      .next { padding: 20px; }
      .next h2 { font-size: 22px; }
      .person-head { grid-template-columns: auto minmax(0, 1fr); gap: 8px 16px; }
      .person-head > .rings { width: 48px; height: 48px; }
      .person-head .acts { grid-column: 1 / -1; margin-top: 12px; }
      .person { grid-template-columns: auto minmax(0, 1fr); padding: 10px 0; }
      .person .aside { grid-column: 2; text-align: left; display: flex; flex-wrap: wrap; gap: 0 4px; }
      .person > div:first-child ~ .aside { grid-column: 1 / -1; }
      .aside > * + *::before { content: "· "; }
      .item { padding: 12px 0; }
      .item > .count { flex: 1 0 100%; }
      .acts .button.main { flex: 1 1 auto; }
      form > .button.main { width: 100%; }
      .promises .together { grid-template-columns: minmax(0, 1fr); }
      .row-acts { width: 100%; }
      .row-acts .minutes { margin-right: auto; }
    }
    @media print {
      .top, .foot, .acts, .margin, .demo, .skip { display: none; }
      body { background: #fff; color: #000; }
    }

    """#
}
