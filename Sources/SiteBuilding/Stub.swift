enum SiteBuildingPlaceholder {}
