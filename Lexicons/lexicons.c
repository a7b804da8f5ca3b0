/* Compiles the packed lexicons of this folder into the program. */
#include "CLexicons.h"

/* Made of the .tsv files here by `precis lexicon pack`. */
static const unsigned char bytes[] = {
#embed "lexicons.bin"
};

const unsigned char *precis_lexicon_bytes(void) { return bytes; }
size_t precis_lexicon_byte_count(void) { return sizeof bytes; }
