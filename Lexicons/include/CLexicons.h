/* The lexicons of this folder, compiled in. Data, no logic: see README.md for the format. */
#ifndef PRECIS_CLEXICONS_H
#define PRECIS_CLEXICONS_H

#include <stddef.h>

/* One lexicon file: its name without the ending ("fr/abbreviations") and its bytes, which live as long as the process. */
typedef struct {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} precis_lexicon_file;

/* All files, in no particular order; `precis_lexicon_file_count` of them. */
const precis_lexicon_file *_Nonnull precis_lexicon_files(void);
size_t precis_lexicon_file_count(void);

/* The tables that were laid out from those files beforehand. */
const precis_lexicon_file *_Nonnull precis_packed_tables(void);

#endif
