enum PageRenderingPlaceholder {}
