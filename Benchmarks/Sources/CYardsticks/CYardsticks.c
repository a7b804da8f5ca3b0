#include "CYardsticks.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#endif

static long boundaries(UBreakIteratorType type, const uint8_t *text, size_t length, const char *locale) {
  if (length > INT32_MAX) return -1;
  UChar *units = malloc((length + 1) * sizeof(UChar));
  if (!units) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  u_strFromUTF8WithSub(units, (int32_t)length + 1, &count, (const char *)text, (int32_t)length, 0xFFFD, NULL, &status);
  UBreakIterator *iterator = ubrk_open(type, locale, units, count, &status);
  long found = -1;
  if (U_SUCCESS(status)) {
    found = 0;
    while (ubrk_next(iterator) != UBRK_DONE) found++;
  }
  ubrk_close(iterator);
  free(units);
  return found;
}

long yardstick_icu_sentences_over_utf16(const uint8_t *text, size_t length, const char *locale) {
  return boundaries(UBRK_SENTENCE, text, length, locale);
}

long yardstick_icu_words_over_utf16(const uint8_t *text, size_t length, const char *locale) {
  return boundaries(UBRK_WORD, text, length, locale);
}

long yardstick_utf8_validation(const uint8_t *text, size_t length) {
  if (length > INT32_MAX) return -1;
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  u_strFromUTF8(NULL, 0, &count, (const char *)text, (int32_t)length, &status);
  return status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(status) ? count : -1;
}

long yardstick_line_scan(const uint8_t *text, size_t length) {
  long lines = 0;
  const uint8_t *next = text, *end = text + length;
  while (next < end && (next = memchr(next, '\n', (size_t)(end - next)))) {
    lines++;
    next++;
  }
  return lines;
}

long yardstick_copy(const uint8_t *text, size_t length, uint8_t *target) {
  memcpy(target, text, length);
  return length ? target[length - 1] : 0;
}

void yardstick_start_counting(void) {
#ifdef CALLGRIND_START_INSTRUMENTATION
  CALLGRIND_START_INSTRUMENTATION;
#endif
}

void yardstick_stop_counting(void) {
#ifdef CALLGRIND_STOP_INSTRUMENTATION
  CALLGRIND_STOP_INSTRUMENTATION;
#endif
}
