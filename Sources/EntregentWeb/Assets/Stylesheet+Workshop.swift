extension Stylesheet {
  /// Opportunities, paths, balance, pitch, progress.
  static let workshop = #"""
    figure { margin: 0 0 24px; }
    figcaption { margin-top: 8px; max-width: 60ch; }
    .path-picture { width: 100%; max-width: 420px; height: auto; display: block; }
    .path-picture .tie { stroke: var(--ink); stroke-linecap: round; }
    .path-picture .node, .path-picture .end { fill: var(--ground); stroke: var(--ink); stroke-width: 2; }
    .path-picture .end { stroke-width: 3; fill: var(--sunk); }
    .who { font: 600 16px/1 var(--serif); fill: var(--ink); }
    .why { fill: var(--quiet); }
    svg .why { font-size: 13px; }
    .behind summary, .over summary { cursor: pointer; font-size: 15px; padding: 8px 0; color: var(--quiet); }
    .stage .count { font: 400 15px/1 var(--text); }
    .move { margin-top: 12px; }
    .move select { min-width: 0; min-height: 40px; font-size: 15px; padding: 7px 8px; }
    .head .move { margin: 0; }
    .hint { margin-top: 12px; padding-left: 16px; border-left: 2px solid var(--line); }
    .inline-form { margin-top: 16px; }
    .inline-form .field { margin-bottom: 12px; }
    .bar { display: block; width: 100%; height: 8px; margin-top: 4px; }
    .bar .ground { fill: var(--hair); }
    .fill { fill: var(--given); }
    .bar .yardstick { fill: var(--ink); }
    .sources-chart th { font-size: 15px; }
    .month-bars { width: 100%; max-width: 640px; height: auto; }
    .month-bars .axis { stroke: var(--line); }
    .month-bars + .month-names { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); max-width: 640px; list-style: none; padding: 0;
      margin: 4px 0 0; font-size: 15px; color: var(--quiet); text-align: center; }
    .page-progress table { max-width: 640px; }
    .share { margin-top: 24px; }
    .road ol { list-style: none; padding: 0 0 0 24px; border-left: 1px solid var(--line); }
    .road li { position: relative; padding: 0 0 16px; color: var(--quiet); }
    .road li::before { content: ""; position: absolute; left: -30px; top: 6px; width: 9px; height: 9px; border-radius: 50%;
      border: 1.5px solid var(--ink); background: var(--ground); }
    .road li.here { color: var(--ink); }
    .road li.here::before { background: var(--ink); }
    .road h3 .badge { margin-left: 12px; font-family: var(--text); font-weight: 400; }
    .page-checklist section { border-bottom: 1px solid var(--hair); padding-top: 20px; }
    .page-checklist section:last-of-type { border-bottom: 0; }
    .page-pitch section { margin-bottom: 40px; }
    .page-rhythm section + section { margin-top: 40px; }
    .page-opportunity .head, .page-pitch .head { align-items: flex-end; }
    @media print { .noprint, .behind { display: none; } }

    """#
}
