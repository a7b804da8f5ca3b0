/* Briefs the articles of the files that are named, and writes the JSON that `precis --format json` writes. */
#include "articles.h"

static int check(precis_status status, precis_session *session) {
  const char *name = "";
  const char *message = "";
  if (status == PRECIS_OK) return 1;
  precis_status_text(status, &name, NULL);
  if (session != NULL) precis_session_message(session, &message, NULL);
  fprintf(stderr, "brief: %s: %s\n", name, message);
  return 0;
}

int main(int argc, char **argv) {
  precis_engine *engine = NULL;
  precis_session *session = NULL;
  precis_result *result = NULL;
  article_list articles = {NULL, 0};
  char message[256];
  const char *json = NULL;
  size_t size = 0;
  size_t i;
  int done = 0;

  for (i = 1; i < (size_t)argc; i++) read_articles(&articles, argv[i]);
  if (precis_engine_open(NULL, 0, &engine, message, sizeof message) != PRECIS_OK) {
    fprintf(stderr, "brief: %s\n", message);
    return 1;
  }
  done = check(precis_session_open(engine, &session), NULL);
  for (i = 0; done && i < articles.count; i++)
    done = check(precis_session_add(session, articles.items[i].fields, articles.items[i].field_count), session);
  free_articles(&articles); /* the session has copies */
  done = done && check(precis_session_report(session, &result), session);
  done = done && check(precis_result_render(result, PRECIS_FORMAT_JSON, &json, &size), NULL);
  if (done) fwrite(json, 1, size, stdout);
  precis_result_close(&result);
  precis_session_close(&session);
  precis_engine_close(&engine);
  return done ? 0 : 1;
}
