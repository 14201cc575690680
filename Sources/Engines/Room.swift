// The Engines room; see docs/architecture.md.
