enum PlumblineCLIPlaceholder {}
