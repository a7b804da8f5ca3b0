/* Opens and closes sessions, each with two articles and a report, and says how much memory is resident at the start, after a
 * tenth, and at the end.
 *
 * usage: sessions COUNT [MOST GROWTH IN KB]
 */
#include <precis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void give_up(const char *what, const char *where) {
  fprintf(stderr, "%s: %s\n", where, what);
  exit(2);
}

static long resident_kilobytes(void) {
  FILE *file = fopen("/proc/self/status", "r");
  char line[256];
  long size = 0;
  if (file == NULL) return 0;
  while (fgets(line, sizeof line, file) != NULL)
    if (sscanf(line, "VmRSS: %ld", &size) == 1) break;
  fclose(file);
  return size;
}

static void add(precis_session *session, const char *id, const char *text) {
  precis_field fields[2] = {{PRECIS_FIELD_ID, 0, NULL, 0}, {PRECIS_FIELD_TEXT, 0, NULL, 0}};
  fields[0].data = id;
  fields[0].size = strlen(id);
  fields[1].data = text;
  fields[1].size = strlen(text);
  if (precis_session_add(session, fields, 2) != PRECIS_OK) give_up("not added", id);
}

int main(int argc, char **argv) {
  long count = argc > 1 ? atol(argv[1]) : 10000;
  long most = argc > 2 ? atol(argv[2]) : -1;
  long start, tenth = 0, end, i;
  precis_engine *engine = NULL;
  if (precis_engine_open(NULL, 0, &engine, NULL, 0) != PRECIS_OK) give_up("no engine", "sessions");
  start = resident_kilobytes();
  for (i = 0; i < count; i++) {
    precis_session *session = NULL;
    precis_result *result = NULL;
    const char *text;
    if (i == count / 10) tenth = resident_kilobytes();
    if (precis_session_open(engine, &session) != PRECIS_OK) give_up("no session", "sessions");
    add(session, "one", "The bridge at Alden reopened on Monday. Mayor Ruth Calder cut the ribbon in the rain.");
    add(session, "two", "Le pont d’Alden a rouvert lundi. La maire, Ruth Calder, a coupé le ruban sous la pluie.");
    if (precis_session_report(session, &result) != PRECIS_OK) give_up("no report", "sessions");
    precis_result_render(result, PRECIS_FORMAT_JSON, &text, NULL);
    precis_result_string(result, PRECIS_BRIEF_TITLE, 0, 0, 0, &text, NULL);
    precis_session_close(&session);
    precis_result_close(&result);
  }
  end = resident_kilobytes();
  precis_engine_close(&engine);
  printf("%ld sessions: %ld KB resident at the start, %ld after a tenth, %ld at the end\n", count, start, tenth, end);
  return most >= 0 && end - tenth > most;
}
