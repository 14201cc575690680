// The EntregentWeb room; see docs/architecture.md.
