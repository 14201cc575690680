/// The one stylesheet, in four chapters. Space goes in steps of 4 px; colours have names; nothing is
/// told by colour alone.
enum Stylesheet {
  /// Paper and ink, type, elements.
  static let base = #"""
    :root {
      --ground: #FBF8F3; --raised: #FFFFFF; --sunk: #F4EFE6; --ink: #1D2433; --quiet: #565D6B;
      --hair: #E4DDD2; --line: #B9B0A2; --accent: #A83C25; --on-accent: #FFFFFF; --accent-wash: #FBEEE9;
      --given: #2A6047; --given-wash: #EAF3EE; --asked: #7A5000; --asked-wash: #FAF1DE;
      --focus: #1D5FBF;
      --text: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif;
      --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Georgia,
        "Liberation Serif", serif;
      --corner: 6px;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme=light]) {
        --ground: #14171F; --raised: #1B1F29; --sunk: #10131A; --ink: #ECE7DD; --quiet: #A9AFBB;
        --hair: #2C313D; --line: #575E6E; --accent: #F0896B; --on-accent: #14171F; --accent-wash: #2A2023;
        --given: #7FC8A2; --given-wash: #1A2A25; --asked: #E3B341; --asked-wash: #2B2618;
        --focus: #8AB8FF;
      }
    }
    :root[data-theme=dark] {
      --ground: #14171F; --raised: #1B1F29; --sunk: #10131A; --ink: #ECE7DD; --quiet: #A9AFBB;
      --hair: #2C313D; --line: #575E6E; --accent: #F0896B; --on-accent: #14171F; --accent-wash: #2A2023;
      --given: #7FC8A2; --given-wash: #1A2A25; --asked: #E3B341; --asked-wash: #2B2618;
      --focus: #8AB8FF; color-scheme: dark;
    }
    :root[data-theme=light] { color-scheme: light; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 80px; }
    body {
      margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.55 var(--text);
      min-height: 100vh; display: flex; flex-direction: column; overflow-wrap: break-word;
    }
    h1, h2, h3, .name { font-family: var(--serif); font-weight: 600; text-wrap: balance; }
    h1 { font-size: 34px; line-height: 1.15; margin: 0; letter-spacing: -.01em; }
    h2 { font-size: 20px; line-height: 1.3; margin: 0 0 12px; }
    h3 { font-size: 17px; line-height: 1.35; margin: 0; }
    p { margin: 0 0 12px; max-width: 68ch; text-wrap: pretty; }
    ul, ol { margin: 0 0 12px; padding: 0 0 0 20px; }
    a { color: inherit; text-decoration: underline; text-decoration-color: var(--line);
      text-decoration-thickness: 1px; text-underline-offset: .18em; }
    a:hover { text-decoration-color: currentColor; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
    main:focus { outline: none; }
    time { white-space: nowrap; }
    code, kbd { font: 15px/1.4 ui-monospace, "Liberation Mono", monospace; background: var(--sunk);
      border: 1px solid var(--hair); border-radius: 4px; padding: 0 4px; overflow-wrap: anywhere;
      -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .quiet, .help { color: var(--quiet); }
    .small { font-size: 15px; }
    .line { display: block; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .symbols { position: absolute; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    @media (prefers-reduced-motion: no-preference) {
      a, button, .button, summary, input, textarea, select { transition: background-color .12s, border-color .12s; }
    }
    @media (max-width: 560px) {
      h1 { font-size: 28px; }
    }

    """#
}
