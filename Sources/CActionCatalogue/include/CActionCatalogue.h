#ifndef CACTIONCATALOGUE_H
#define CACTIONCATALOGUE_H

#include <stddef.h>

/// The first byte of the catalogue's text, which lies in the program's read-only data.
const unsigned char *action_catalogue_text(void);

/// How many bytes the text has.
size_t action_catalogue_size(void);

/// The first byte of the table of AWS's reference pages, which lies there too.
const unsigned char *reference_pages_text(void);

/// How many bytes the table has.
size_t reference_pages_size(void);

#endif
