/* What the stages are measured against: passes of other code over the same text, in the same process. */
#ifndef PRECIS_YARDSTICKS_H
#define PRECIS_YARDSTICKS_H

#include <stddef.h>
#include <stdint.h>

/* Each returns a count that depends on all of the text, so that no pass can be left out; -1 where ICU fails.
 * `*_over_utf16` convert first, as a caller that holds UTF-8 must. */
long yardstick_icu_sentences_over_utf16(const uint8_t *text, size_t length, const char *locale);
long yardstick_icu_words_over_utf16(const uint8_t *text, size_t length, const char *locale);
long yardstick_utf8_validation(const uint8_t *text, size_t length);
long yardstick_line_scan(const uint8_t *text, size_t length);
long yardstick_copy(const uint8_t *text, size_t length, uint8_t *target);

/* Tell callgrind to count from here, and to stop; nothing happens outside callgrind. */
void yardstick_start_counting(void);
void yardstick_stop_counting(void);

#endif
