/* The lexicons of this folder as they are packed, compiled in. Data, no logic: see README.md. */
#ifndef PRECIS_CLEXICONS_H
#define PRECIS_CLEXICONS_H

#include <stddef.h>

/* The file lexicons.bin, which lives as long as the process; `precis_lexicon_byte_count` bytes. */
const unsigned char *_Nonnull precis_lexicon_bytes(void);
size_t precis_lexicon_byte_count(void);

#endif
