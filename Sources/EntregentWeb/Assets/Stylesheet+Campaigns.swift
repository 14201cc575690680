extension Stylesheet {
  /// Playbooks and campaigns.
  static let campaigns = #"""
    .steps { padding-left: 36px; max-width: 68ch; }
    .steps li { padding: 4px 0 12px; }
    .steps h3 { font: 600 17px/1.4 var(--text); margin: 0 0 2px; }
    .steps p { margin: 0; color: var(--quiet); font-size: 15px; }
    .steps .delay { color: var(--ink); margin-bottom: 2px; }
    .step { margin-bottom: 24px; }
    .fact-form { margin-top: 20px; border-top: 1px solid var(--hair); padding-top: 16px; }
    .road { margin: 40px 0; }
    .road-picture { display: block; width: 100%; max-width: 600px; height: auto; margin: 0 0 16px; }
    .road-picture line { stroke: var(--line); stroke-width: 1.5; }
    .road-picture circle { fill: var(--ground); stroke: var(--ink); stroke-width: 1.5; }
    .road-picture .done { fill: var(--ink); }
    .road-picture .open { stroke: var(--accent); stroke-width: 2; }
    .road-picture .ahead { stroke: var(--line); }
    .road-picture .passed { fill: var(--line); stroke: none; }
    .road-list { padding-left: 36px; font-size: 15px; }
    .road-list li { padding: 2px 0; }
    .road-list .open { font-weight: 600; }
    .road-list .open .small, .road-list .done .small { font-weight: 400; }
    .page-campaign .timeline dl { margin: 4px 0; font-size: 15px; display: grid; grid-template-columns: minmax(96px, auto) minmax(0, 1fr); gap: 4px 12px; }
    .campaigns .inline { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
    .campaigns .inline label { flex: 1 0 100%; font-size: 15px; }
    .campaigns .inline select { max-width: 100%; flex: 1 0 100%; }
    .page-rhythm .pair { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 0 16px; }
    .page-playbook textarea, .page-scene textarea { font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }

    """#
}
