enum DriftCheckingPlaceholder {}
