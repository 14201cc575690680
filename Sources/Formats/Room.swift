// The Formats room; see docs/architecture.md.
