// The DemoData room; see docs/architecture.md.
