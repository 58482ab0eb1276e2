#include "CStarterFiles.h"

// `#embed` is of C23, and the package is compiled as an older C.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char github_workflows_docs_yml[] = {
#embed "starter/.github/workflows/docs.yml"
};
static const unsigned char gitignore[] = {
#embed "starter/.gitignore"
};
static const unsigned char makefile[] = {
#embed "starter/Makefile"
};
static const unsigned char content_guide_first_page_md[] = {
#embed "starter/content/guide/first-page.md"
};
static const unsigned char content_guide_index_md[] = {
#embed "starter/content/guide/index.md"
};

// The theme, as it stands in this repository.
static const unsigned char theme_404_mustache[] = {
#embed "../../theme/404.mustache"
};
static const unsigned char theme_assets_compare_js[] = {
#embed "../../theme/assets/compare.js"
};
static const unsigned char theme_assets_favicon_svg[] = {
#embed "../../theme/assets/favicon.svg"
};
static const unsigned char theme_assets_plumbline_css[] = {
#embed "../../theme/assets/plumbline.css"
};
static const unsigned char theme_assets_plumbline_js[] = {
#embed "../../theme/assets/plumbline.js"
};
static const unsigned char theme_assets_policy_js[] = {
#embed "../../theme/assets/policy.js"
};
static const unsigned char theme_assets_search_js[] = {
#embed "../../theme/assets/search.js"
};
static const unsigned char theme_assets_tabs_js[] = {
#embed "../../theme/assets/tabs.js"
};
static const unsigned char theme_assets_theme_js[] = {
#embed "../../theme/assets/theme.js"
};
static const unsigned char theme_head_mustache[] = {
#embed "../../theme/head.mustache"
};
static const unsigned char theme_header_mustache[] = {
#embed "../../theme/header.mustache"
};
static const unsigned char theme_nav_items_mustache[] = {
#embed "../../theme/nav-items.mustache"
};
static const unsigned char theme_neighbours_mustache[] = {
#embed "../../theme/neighbours.mustache"
};
static const unsigned char theme_page_foot_mustache[] = {
#embed "../../theme/page-foot.mustache"
};
static const unsigned char theme_page_mustache[] = {
#embed "../../theme/page.mustache"
};
static const unsigned char theme_pages_mustache[] = {
#embed "../../theme/pages.mustache"
};
static const unsigned char theme_redirect_mustache[] = {
#embed "../../theme/redirect.mustache"
};
static const unsigned char theme_search_mustache[] = {
#embed "../../theme/search.mustache"
};
static const unsigned char theme_toc_mustache[] = {
#embed "../../theme/toc.mustache"
};
static const unsigned char theme_trail_mustache[] = {
#embed "../../theme/trail.mustache"
};

static const struct starter_file files[] = {
    {".github/workflows/docs.yml", github_workflows_docs_yml, sizeof github_workflows_docs_yml},
    {".gitignore", gitignore, sizeof gitignore},
    {"Makefile", makefile, sizeof makefile},
    {"content/guide/first-page.md", content_guide_first_page_md, sizeof content_guide_first_page_md},
    {"content/guide/index.md", content_guide_index_md, sizeof content_guide_index_md},
    {"theme/404.mustache", theme_404_mustache, sizeof theme_404_mustache},
    {"theme/assets/compare.js", theme_assets_compare_js, sizeof theme_assets_compare_js},
    {"theme/assets/favicon.svg", theme_assets_favicon_svg, sizeof theme_assets_favicon_svg},
    {"theme/assets/plumbline.css", theme_assets_plumbline_css, sizeof theme_assets_plumbline_css},
    {"theme/assets/plumbline.js", theme_assets_plumbline_js, sizeof theme_assets_plumbline_js},
    {"theme/assets/policy.js", theme_assets_policy_js, sizeof theme_assets_policy_js},
    {"theme/assets/search.js", theme_assets_search_js, sizeof theme_assets_search_js},
    {"theme/assets/tabs.js", theme_assets_tabs_js, sizeof theme_assets_tabs_js},
    {"theme/assets/theme.js", theme_assets_theme_js, sizeof theme_assets_theme_js},
    {"theme/head.mustache", theme_head_mustache, sizeof theme_head_mustache},
    {"theme/header.mustache", theme_header_mustache, sizeof theme_header_mustache},
    {"theme/nav-items.mustache", theme_nav_items_mustache, sizeof theme_nav_items_mustache},
    {"theme/neighbours.mustache", theme_neighbours_mustache, sizeof theme_neighbours_mustache},
    {"theme/page-foot.mustache", theme_page_foot_mustache, sizeof theme_page_foot_mustache},
    {"theme/page.mustache", theme_page_mustache, sizeof theme_page_mustache},
    {"theme/pages.mustache", theme_pages_mustache, sizeof theme_pages_mustache},
    {"theme/redirect.mustache", theme_redirect_mustache, sizeof theme_redirect_mustache},
    {"theme/search.mustache", theme_search_mustache, sizeof theme_search_mustache},
    {"theme/toc.mustache", theme_toc_mustache, sizeof theme_toc_mustache},
    {"theme/trail.mustache", theme_trail_mustache, sizeof theme_trail_mustache},
};

size_t starter_file_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file_at(size_t index) { return files[index]; }
