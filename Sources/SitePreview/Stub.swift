enum SitePreviewPlaceholder {}
