enum StrictYAMLPlaceholder {}
