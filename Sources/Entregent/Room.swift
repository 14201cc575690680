// The Entregent room; see docs/architecture.md.
