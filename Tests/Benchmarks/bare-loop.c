/* The peer: reads every Markdown file of a folder, has cmark-gfm render it, writes the HTML.
 *
 * It does what no site generator can do without, and nothing else: no front matter, links,
 * navigation or templates. `bare-loop FROM TO PROCESSES` parts the files among processes.
 */

#define _XOPEN_SOURCE 700

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char **files;
static size_t file_count, file_room;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static int take(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status;
  (void)place;
  size_t length = strlen(path);
  if (kind != FTW_F || length < 4 || strcmp(path + length - 3, ".md") != 0) return 0;
  if (file_count == file_room) {
    file_room = file_room ? 2 * file_room : 1024;
    files = realloc(files, file_room * sizeof *files);
    if (!files) fail("realloc");
  }
  files[file_count] = strdup(path);
  if (!files[file_count++]) fail("strdup");
  return 0;
}

static char *read_all(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  struct stat status;
  if (!file || fstat(fileno(file), &status) != 0) fail(path);
  *length = (size_t)status.st_size;
  char *text = malloc(*length + 1);
  if (!text || fread(text, 1, *length, file) != *length) fail(path);
  fclose(file);
  return text;
}

/* Makes the folders above a file. */
static void make_way(char *path) {
  for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
    *slash = 0;
    if (mkdir(path, 0777) != 0 && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static char *rendered(const char *text, size_t length) {
  static const char *const names[] = {"table", "tasklist", "strikethrough"};
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[index]));
  }
  cmark_parser_feed(parser, text, length);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(
      document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void convert(const char *from, const char *path, const char *to) {
  char target[4096];
  size_t length;
  char *text = read_all(path, &length);
  char *html = rendered(text, length);
  snprintf(target, sizeof target, "%s/%s.html", to, path + strlen(from) + 1);
  make_way(target);
  FILE *file = fopen(target, "wb");
  if (!file || fputs(html, file) < 0 || fclose(file) != 0) fail(target);
  free(html);
  free(text);
}

int main(int count, char **arguments) {
  int processes = count == 4 ? atoi(arguments[3]) : 0;
  if (processes < 1) {
    fputs("usage: bare-loop FROM TO PROCESSES\n", stderr);
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  if (nftw(arguments[1], take, 64, FTW_PHYS) != 0) fail(arguments[1]);
  for (int process = 0; process < processes; process++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child > 0) continue;
    for (size_t index = process; index < file_count; index += processes) {
      convert(arguments[1], files[index], arguments[2]);
    }
    return 0;
  }
  int status, worst = 0;
  while (wait(&status) > 0) worst |= status;
  return worst != 0;
}
