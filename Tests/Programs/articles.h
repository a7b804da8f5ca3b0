/* Articles for the test programs: JSON Lines whose values are strings, and plain files, as the command line reads them.
 *
 * Only what the tests need: a file that cannot be read ends the program.
 */
#ifndef ARTICLES_H
#define ARTICLES_H

#include <precis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ARTICLE_FIELDS 8

typedef struct article {
  precis_field fields[ARTICLE_FIELDS];
  size_t field_count;
} article;

typedef struct article_list {
  article *items;
  size_t count;
} article_list;

static void give_up(const char *what, const char *where) {
  fprintf(stderr, "%s: %s\n", where, what);
  exit(2);
}

static void *allocated(void *pointer) {
  if (pointer == NULL) give_up("out of memory", "articles.h");
  return pointer;
}

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  size_t capacity = 1 << 16;
  char *bytes = (char *)allocated(malloc(capacity));
  if (file == NULL) give_up("cannot be opened", path);
  *size = 0;
  for (;;) {
    *size += fread(bytes + *size, 1, capacity - *size, file);
    if (*size < capacity) break;
    capacity *= 2;
    bytes = (char *)allocated(realloc(bytes, capacity));
  }
  fclose(file);
  return bytes;
}

static article *new_article(article_list *list) {
  list->items = (article *)allocated(realloc(list->items, (list->count + 1) * sizeof *list->items));
  memset(&list->items[list->count], 0, sizeof *list->items);
  return &list->items[list->count++];
}

/* Keeps `data`, which was allocated with malloc. */
static void set_field(article *item, uint32_t id, char *data, size_t size) {
  precis_field *field = &item->fields[item->field_count++];
  field->id = id;
  field->data = data;
  field->size = size;
}

static size_t append_utf8(char *out, unsigned long c) {
  if (c < 0x80) {
    out[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char)(0xC0 | c >> 6);
    out[1] = (char)(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = (char)(0xE0 | c >> 12);
    out[1] = (char)(0x80 | (c >> 6 & 0x3F));
    out[2] = (char)(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | c >> 18);
  out[1] = (char)(0x80 | (c >> 12 & 0x3F));
  out[2] = (char)(0x80 | (c >> 6 & 0x3F));
  out[3] = (char)(0x80 | (c & 0x3F));
  return 4;
}

static unsigned long hexadecimal(const char *digits) {
  char text[5];
  memcpy(text, digits, 4);
  text[4] = 0;
  return strtoul(text, NULL, 16);
}

/* Reads the string whose opening quote is at `*text`, and moves past its end. */
static char *read_string(const char **text, size_t *size) {
  const char *in = *text;
  char *string;
  size_t count = 0;
  if (*in++ != '"') give_up("not a string", *text);
  string = (char *)allocated(malloc(strlen(in) + 1));
  while (*in != '"') {
    if (*in == 0) give_up("a string without an end", *text);
    if (*in != '\\') {
      string[count++] = *in++;
      continue;
    }
    in++;
    if (*in == 'u') {
      unsigned long c = hexadecimal(in + 1);
      in += 5;
      if (c >= 0xD800 && c < 0xDC00 && in[0] == '\\' && in[1] == 'u') {
        c = 0x10000 + ((c - 0xD800) << 10) + (hexadecimal(in + 2) - 0xDC00);
        in += 6;
      }
      count += append_utf8(string + count, c);
      continue;
    }
    switch (*in) {
      case 'n': string[count++] = '\n'; break;
      case 't': string[count++] = '\t'; break;
      case 'r': string[count++] = '\r'; break;
      case 'b': string[count++] = '\b'; break;
      case 'f': string[count++] = '\f'; break;
      default: string[count++] = *in;
    }
    in++;
  }
  *text = in + 1;
  *size = count;
  return string;
}

static uint32_t field_of_key(const char *key, size_t size) {
  static const struct {
    const char *key;
    uint32_t id;
  } fields[] = {{"id", PRECIS_FIELD_ID},   {"text", PRECIS_FIELD_TEXT},     {"title", PRECIS_FIELD_TITLE},
                {"date", PRECIS_FIELD_DATE}, {"source", PRECIS_FIELD_SOURCE}, {"url", PRECIS_FIELD_URL},
                {"language", PRECIS_FIELD_LANGUAGE}};
  size_t i;
  for (i = 0; i < sizeof fields / sizeof *fields; i++)
    if (strlen(fields[i].key) == size && memcmp(fields[i].key, key, size) == 0) return fields[i].id;
  return 0;
}

static void read_record(article_list *list, const char *line) {
  article *item = new_article(list);
  if (*line++ != '{') give_up("not an object", line - 1);
  while (*line == '"') {
    size_t key_size, size;
    char *key = read_string(&line, &key_size);
    char *value;
    uint32_t id = field_of_key(key, key_size);
    free(key);
    if (*line++ != ':') give_up("a key without a value", line - 1);
    value = read_string(&line, &size);
    if (id != 0) {
      set_field(item, id, value, size);
    } else {
      free(value);
    }
    if (*line == ',') line++;
  }
  if (*line != '}') give_up("an object without an end", line);
}

/* Reads a file: records if its name ends in .jsonl, else one article whose id is its path. */
static void read_articles(article_list *list, const char *path) {
  size_t size;
  char *bytes = read_file(path, &size);
  size_t length = strlen(path);
  char *line, *end;
  if (length < 6 || strcmp(path + length - 6, ".jsonl") != 0) {
    article *item = new_article(list);
    char *id = (char *)allocated(malloc(length + 1));
    memcpy(id, path, length + 1);
    set_field(item, PRECIS_FIELD_ID, id, length);
    set_field(item, PRECIS_FIELD_TEXT, bytes, size);
    return;
  }
  bytes = (char *)allocated(realloc(bytes, size + 1));
  bytes[size] = 0;
  for (line = bytes; *line != 0; line = end + 1) {
    end = strchr(line, '\n');
    if (end == NULL) give_up("the last line has no end", path);
    *end = 0;
    read_record(list, line);
  }
  free(bytes);
}

static void free_articles(article_list *list) {
  size_t i, j;
  for (i = 0; i < list->count; i++)
    for (j = 0; j < list->items[i].field_count; j++) free((void *)list->items[i].fields[j].data);
  free(list->items);
  memset(list, 0, sizeof *list);
}

#endif
